package org.taizhang.ledger.plan;

import org.taizhang.ledger.Text;

/**
 * 近期 2021—2025, 中期 2026—2030, 远期 2035.
 *
 * @param from first year; for an outlook the year looked at
 * @param fact id of the fact that states it
 */
public record Phase(Text name, int from, int to, String fact) {}
