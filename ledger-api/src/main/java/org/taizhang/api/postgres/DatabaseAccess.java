package org.taizhang.api.postgres;

/**
 * How to reach the ledger's database.
 *
 * @param url JDBC URL of the database {@code taizhang}
 * @param owner role that owns and migrates the schema
 * @param app role that the application works as
 */
public record DatabaseAccess(String url, Login owner, Login app) {

    /** A role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
