package org.taizhang.api.account;

import static org.taizhang.api.account.Scope.ALL;
import static org.taizhang.api.account.Scope.CLUSTER;
import static org.taizhang.api.account.Scope.NO;
import static org.taizhang.api.account.Scope.OWN;

/** The matrix of rights: a row for each thing one can do, a column for each role in the order of {@link Role}. */
public enum Action {
    // FILER, TOWN_STAT, TOWN_OFFICE, COUNTY, CONFIRMER, COMMITTEE, AUDITOR, ADMIN
    FILE_REPORT(OWN, NO, NO, NO, NO, NO, NO, NO),
    READ_STATISTICAL_REPORT(OWN, CLUSTER, NO, ALL, NO, NO, ALL, NO),
    READ_ADMINISTRATIVE_REPORT(OWN, CLUSTER, CLUSTER, ALL, ALL, NO, ALL, NO),
    /** What the checks for statisticians found; never a filer. */
    READ_ALERTS(NO, CLUSTER, NO, ALL, NO, NO, ALL, NO),
    READ_CALENDAR(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    /** Calendar, extensions, forms, edit checks: needs a second, different person of the same role. */
    CHANGE_SURVEY(NO, NO, NO, ALL, NO, NO, NO, NO),
    /** Proposals and decisions about these, and batches above scale; both may name enterprises. */
    READ_SURVEY_CHANGES(NO, NO, NO, ALL, NO, NO, ALL, NO),
    READ_CHECKS(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    QUERY_REPORT(NO, CLUSTER, NO, ALL, NO, NO, NO, NO),
    /** Writing a report for an enterprise that cannot file itself; it counts once the enterprise countersigns. */
    ASSIST_FILING(NO, CLUSTER, NO, ALL, NO, NO, NO, NO),
    ACCEPT_OR_RETURN_REPORT(NO, NO, NO, ALL, NO, NO, NO, NO),
    SEE_CORRECTIONS(OWN, NO, NO, ALL, NO, NO, ALL, NO),
    /** Needs a second, different person of the same role; who files asks. */
    DECIDE_CORRECTION(NO, NO, NO, ALL, NO, NO, NO, NO),
    /** 有人要求我改数. */
    REPORT_INTERFERENCE(ALL, ALL, ALL, ALL, ALL, ALL, NO, NO),
    READ_INTERFERENCE(NO, NO, NO, NO, NO, NO, ALL, NO),
    SEE_WHO_READ(OWN, NO, NO, NO, NO, NO, ALL, NO),
    /** Needs a second, different person of the same role. */
    ERASE_SALT(NO, NO, NO, ALL, NO, NO, NO, NO),
    READ_DIRECTORY(OWN, CLUSTER, CLUSTER, ALL, ALL, NO, ALL, NO),
    PROPOSE_DIRECTORY(OWN, CLUSTER, CLUSTER, ALL, NO, NO, NO, NO),
    /** Decides what another person proposed. */
    CHANGE_DIRECTORY(NO, NO, NO, ALL, NO, NO, NO, NO),
    /** Puts a batch forward, or decides what another person put forward. */
    DECIDE_SCALE_BATCH(NO, NO, NO, ALL, NO, NO, NO, NO),
    FILE_DEVELOPMENT(NO, NO, CLUSTER, NO, NO, NO, NO, NO),
    CONFIRM_DEVELOPMENT(NO, NO, NO, NO, ALL, NO, NO, NO),
    READ_DEVELOPMENT(NO, CLUSTER, CLUSTER, ALL, ALL, ALL, ALL, NO),
    /** Figures as of a month's close, after suppression. */
    READ_CLOSED_FIGURES(ALL, ALL, ALL, ALL, ALL, ALL, ALL, NO),
    /** Figures as of any moment, after suppression. */
    READ_CURRENT_FIGURES(NO, CLUSTER, CLUSTER, ALL, NO, ALL, ALL, NO),
    READ_UNSUPPRESSED_FIGURES(NO, NO, NO, ALL, NO, NO, ALL, NO),
    /** Needs a second, different person of the same role. */
    PUBLISH_FIGURES(NO, NO, NO, ALL, NO, NO, NO, NO),
    READ_PLAN(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
    /** Needs a second, different person of the same role. */
    ADOPT_PLAN(NO, NO, NO, NO, NO, ALL, NO, NO),
    /** Computing, reviewing and making final take three persons. */
    ASSESS(NO, NO, NO, NO, NO, ALL, NO, NO),
    /** Towns from its publication on. */
    READ_ASSESSMENT(NO, ALL, ALL, ALL, NO, ALL, ALL, NO),
    /** Towns their own cluster's. */
    EXPORT_SCORE_PACKAGE(NO, NO, CLUSTER, ALL, NO, ALL, ALL, NO),
    /** Of cluster aggregates only, and logged. */
    ASK_WHAT_IF(NO, NO, NO, ALL, NO, ALL, NO, NO),
    /** Who asked what would be. */
    READ_WHAT_IFS(NO, NO, NO, ALL, NO, ALL, ALL, NO),
    FILE_OBJECTION(NO, NO, CLUSTER, NO, NO, NO, NO, NO),
    ANSWER_OBJECTION(NO, NO, NO, ALL, NO, NO, NO, NO),
    /** Webhooks: who outside is told when something is given out. */
    READ_SUBSCRIPTIONS(NO, NO, NO, ALL, NO, NO, ALL, ALL),
    CHANGE_SUBSCRIPTIONS(NO, NO, NO, ALL, NO, NO, NO, ALL),
    READ_ACCOUNTS(NO, NO, NO, NO, NO, NO, ALL, ALL),
    CHANGE_ACCOUNTS(NO, NO, NO, NO, NO, NO, NO, ALL);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Scope[] scopes;

    Action(Scope... scopes) {
        this.scopes = scopes;
    }

    @SuppressWarnings("EnumOrdinal") // the columns of the matrix above
    Scope scopeOf(Role role) {
        return scopes[role.ordinal()];
    }
}
