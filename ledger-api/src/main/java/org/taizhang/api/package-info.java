/** The Spring Boot application: REST, web pages, command line, security. */
@NullMarked
package org.taizhang.api;

import org.jspecify.annotations.NullMarked;
