package org.taizhang.api.imports;

import java.util.List;

/**
 * A record of a file.
 *
 * @param number of the line where it begins, from 1
 */
record Line(int number, List<String> fields) {}
