package org.taizhang.api.rest;

/**
 * Why somebody refuses, rejects or withdraws what was put forward.
 *
 * @param reason no personal data
 */
public record ReasonBody(String reason) {}
