/** What all endpoints share: strict JSON, rights, moments of the ledger, writes that wait for the read models. */
@NullMarked
package org.taizhang.api.rest;

import org.jspecify.annotations.NullMarked;
