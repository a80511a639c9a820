/** How fast it is, beside the floor of the same machine in the same run: {@code mvn -Pbenchmark verify}. */
@NullMarked
package org.taizhang.api.benchmark;

import org.jspecify.annotations.NullMarked;
