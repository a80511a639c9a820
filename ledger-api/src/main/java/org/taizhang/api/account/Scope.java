package org.taizhang.api.account;

/** On whose data a role may act. */
enum Scope {
    NO,
    /** The enterprises of its mandates. */
    OWN,
    /** Its town's cluster and the enterprises in it. */
    CLUSTER,
    ALL
}
