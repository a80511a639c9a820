package org.taizhang.projections.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.Text;

/** Whether the role the application runs as could change what was recorded. */
public final class OwnerRoleCheck {

    private OwnerRoleCheck() {}

    private record Role(String name, boolean superuser, boolean owner, boolean changes) {}

    /** @return what is wrong with the application's role, if anything is */
    public static Optional<Text> finding(DataSource application) {
        Role role = JdbcClient.create(application)
                .sql("SELECT current_user AS name, r.rolsuper AS superuser,"
                        + " pg_has_role(current_user, c.relowner, 'MEMBER') AS owner,"
                        + " has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE') AS changes"
                        + " FROM pg_roles r, pg_class c"
                        + " WHERE r.rolname = current_user AND c.oid = 'ledger.events'::regclass")
                .query(Role.class)
                .single();
        if (role.superuser()) {
            return Optional.of(text(role, "是数据库超级用户", "is a superuser"));
        }
        if (role.owner()) {
            return Optional.of(text(role, "拥有事件表", "owns the event table"));
        }
        return role.changes() ? Optional.of(text(role, "可修改事件表", "may change the event table")) : Optional.empty();
    }

    private static Text text(Role role, String zh, String en) {
        return new Text(
                "应用的数据库角色“" + role.name() + "”" + zh + "，账本可能被改动；请改用只能追加的角色，或设置 taizhang.allow-owner-role=true。",
                "The application's database role \"" + role.name() + "\" " + en
                        + ", so the ledger could be altered; use a role that can only append, or set taizhang.allow-owner-role=true.");
    }
}
