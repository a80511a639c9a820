/** The PostgreSQL server that comes with the application: started, attached to, recovered and stopped. */
@NullMarked
package org.taizhang.api.postgres;

import org.jspecify.annotations.NullMarked;
