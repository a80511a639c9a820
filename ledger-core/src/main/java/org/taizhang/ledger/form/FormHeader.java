package org.taizhang.ledger.form;

import java.time.LocalDate;

/**
 * Without these a form may be refused by the respondent.
 *
 * @param formNo 表号
 * @param issuer 制定机关
 * @param docNo 批准或备案文号; an example form says so here
 * @param validTo 有效期至, inclusive
 * @param purpose {@code statistical} or {@code administrative}: statistical reports ground no act against one unit
 */
public record FormHeader(
        String formNo, String issuer, String docNo, LocalDate validFrom, LocalDate validTo, String purpose) {}
