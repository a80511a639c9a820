package org.taizhang.api.desk;

import org.taizhang.ledger.Text;

/**
 * Something that waits for somebody.
 *
 * @param href where it is done
 * @param urgent it is late, or asks to be done now
 */
record Work(String href, Text what, Text state, boolean urgent) {}
