/** Stories told by a real browser against the whole application. */
package org.taizhang.api.browser;
