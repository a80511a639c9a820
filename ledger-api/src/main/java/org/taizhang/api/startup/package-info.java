/** From an open database to a ledger that may be served: declared, planned, populated, its clock running. */
@NullMarked
package org.taizhang.api.startup;

import org.jspecify.annotations.NullMarked;
