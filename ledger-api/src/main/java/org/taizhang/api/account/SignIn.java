package org.taizhang.api.account;

import java.io.Serializable;

/**
 * What a session remembers of a sign-in.
 *
 * @param account its id
 * @param password digest of the stored hash: another password ends the session
 */
public record SignIn(String account, String password) implements Serializable {

    private static final long serialVersionUID = 1;
}
