package org.qiyue.registry.service.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.register.RegisterViews.RegisterColumn;
import org.qiyue.registry.service.register.RegisterViews.RegisterLoadPage;
import org.qiyue.registry.service.register.RegisterViews.RegisterLoadView;
import org.qiyue.registry.service.register.RegisterViews.RegisterView;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.store.registers.Register;

/** Registers that are loaded from files, and the history of their loads. */
@Path("/registers")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DATA_OPERATOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register", description = "外部名录导入 / registers that are loaded from files")
public class RegisterResource {
    /** The real-name register holds numbers of persons and is loaded by command; the others are kept by hand. */
    private static final List<Register> LOADED =
            List.of(Register.EMPLOYER, Register.INSURED, Register.RELATION, Register.AVERAGE_WAGE);

    private static final String READ =
            "SELECT load_no, register, file_name, file_digest, loaded_by, loaded_at, rows_read,"
                    + " rows_changed, rows_removed, rows_refused FROM registry.register_load"
                    + " WHERE register = ? AND load_no < ? ORDER BY load_no DESC LIMIT ?";

    private final Statements statements;
    private final Cursors cursors;
    private final LegalDay day;

    RegisterResource(Statements statements, Cursors cursors, LegalDay day) {
        this.statements = statements;
        this.cursors = cursors;
        this.day = day;
    }

    /** The registers. */
    @GET
    @Operation(
            operationId = "listRegisters",
            summary =
                    "可导入的名录、文件列与最近一次导入 / registers that can be loaded, the columns of their files, the last load of each")
    public List<RegisterView> registers() {
        return LOADED.stream()
                .map(register -> new RegisterView(
                        register.code(),
                        Stream.concat(
                                        register.columnHeadings().stream()
                                                .map(each ->
                                                        new RegisterColumn(each.name(), each.zh(), each.required())),
                                        Stream.of(new RegisterColumn("removed", "删除", false)))
                                .toList(),
                        loads(register.code(), Long.MAX_VALUE, 1).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Loads of a register. */
    @GET
    @Path("{register}/loads")
    @Operation(operationId = "listRegisterLoads", summary = "一个名录的导入记录,新的在前 / loads of a register, newest first")
    public RegisterLoadPage loads(
            @PathParam("register") String register,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        if (LOADED.stream().noneMatch(each -> each.code().equals(register))) {
            throw ProblemException.notFound();
        }
        String purpose = cursors.purpose("register-loads", register);
        long before = cursors.open(purpose, cursor)
                .map(keys -> Long.parseLong(keys.get(0)))
                .orElse(Long.MAX_VALUE);
        List<RegisterLoadView> found = loads(register, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.loadNo())));
        return new RegisterLoadPage(PageSize.cut(found, limit), next, day.now());
    }

    private List<RegisterLoadView> loads(String register, long before, int atMost) {
        return statements.list(READ, RegisterResource::view, register, before, atMost);
    }

    private static RegisterLoadView view(Row row) throws SQLException {
        return new RegisterLoadView(
                row.number("load_no"),
                row.text("register"),
                row.text("file_name"),
                row.hex("file_digest"),
                row.text("loaded_by"),
                row.moment("loaded_at"),
                row.count("rows_read"),
                row.count("rows_changed"),
                row.count("rows_removed"),
                row.count("rows_refused"));
    }
}
