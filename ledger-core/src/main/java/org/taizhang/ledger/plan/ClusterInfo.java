package org.taizhang.ledger.plan;

import java.math.BigDecimal;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;

/**
 * A cluster as the plan lays it out.
 *
 * @param name 江口中小企业集聚区
 * @param shortName 江口, as in the table of targets
 * @param divisionCode statistical code of the town; not in the plan
 * @param order its place in the plan, from 1
 * @param plannedArea within the red line, 亩
 */
public record ClusterInfo(
        ClusterId id,
        int order,
        Text name,
        Text shortName,
        Text town,
        String divisionCode,
        Text leadingIndustry,
        BigDecimal plannedArea) {}
