package org.taizhang.ledger.form;

/** Why a value is as it is: a code of the catalogue and a fact. Free text holds no personal data. */
public record Reason(String code, String text) {}
