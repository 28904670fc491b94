package org.qiyue.deploy.bench.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;
import org.qiyue.deploy.bench.Machine;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.local.BrowserSession;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.Refusal;

/** Attacks the registry of a city of its own with sqlmap and wapiti, in an official's session. */
public final class SecurityScan {

    private static final String CONTROL_ROLE = "qiyue_analytics";

    private final SecurityOptions options;
    private final String command;
    private final long start = System.nanoTime();

    private SecurityScan(SecurityOptions options, String command) {
        this.options = options;
        this.command = command;
    }

    /** Runs once and exits: 0 nothing was found, 1 something was or it failed, 2 not possible as asked. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Path home = Path.of(System.getProperty("qiyue.root", ".")).resolve("deploy/bench");
        try {
            SecurityOptions options = SecurityOptions.read(arguments, home);
            return new SecurityScan(options, ("deploy/bench/security " + String.join(" ", arguments)).strip()).scan()
                    ? 0
                    : 1;
        } catch (IllegalArgumentException | Refusal refused) {
            System.err.println(refused.getMessage());
            return 2;
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }

    private boolean scan() throws Exception {
        String sqlmapVersion = Scanner.version(Sqlmap.PROGRAM);
        String wapitiVersion = Scanner.version(Wapiti.PROGRAM);
        Path work = options.folder().resolve("scans");
        Scanner.delete(work);
        Files.createDirectories(work);
        say("starting the city");
        try (LocalCity city = LocalCity.start(CityOptions.in(options.folder().resolve("city"))
                .at(options.ports())
                .withContracts(options.contracts())
                .afterReset()
                .without(Set.of("statistics")))) {
            city.simulate();
            Register register = new Register(city);
            BrowserSession session = BrowserSession.signIn(city, options.account());
            try (SessionProxy proxy = new SessionProxy(session, () -> control(city))) {
                Sqlmap sqlmap = new Sqlmap(work, options.level(), options.risk());
                Caller caller = new Caller(proxy.host());
                Target control =
                        new Target("GET", SessionProxy.CONTROL, Map.of(), Map.of("name", "one"), Set.of(), null, null);
                List<String> controlled =
                        sqlmap.attack(control, caller, proxy.host(), 0).injectable();
                say("sqlmap at the control: " + controlled);
                List<Target> targets = targets(register, caller);
                List<Sqlmap.Outcome> outcomes = new ArrayList<>();
                for (Target target : targets) {
                    if (target.places() > 0) {
                        Sqlmap.Outcome outcome = sqlmap.attack(target, caller, proxy.host(), outcomes.size() + 1);
                        outcomes.add(outcome);
                        say("%s, at first %d %s: %d of %d values concluded, injectable %s"
                                .formatted(
                                        target.name(),
                                        outcome.begun().status(),
                                        outcome.begun().why(),
                                        outcome.tested(),
                                        target.places(),
                                        outcome.injectable()));
                    }
                }
                Wapiti wapiti = new Wapiti(work);
                String base = "http://" + proxy.host();
                List<Wapiti.Finding> controlFindings = wapiti.attack(
                                base + SessionProxy.CONTROL + "/",
                                List.of(base + SessionProxy.CONTROL + "/?name=one"),
                                "wapiti-control")
                        .findings();
                say("wapiti at the control: " + controlFindings.size());
                List<String> addresses = targets.stream()
                        .filter(target -> target.method().equals("GET"))
                        .map(target -> base + target.address(""))
                        .toList();
                Wapiti.Outcome found = wapiti.attack(base + "/", addresses, "wapiti");
                SecurityReport.Results results = new SecurityReport.Results(
                        controlled,
                        outcomes,
                        controlFindings,
                        found,
                        caller.isOldFilterOff(),
                        proxy.passed(),
                        List.of(proxy.answered(2), proxy.answered(3), proxy.answered(4), proxy.answered(5)),
                        proxy.failed());
                write(sqlmapVersion, wapitiVersion, results, commands(sqlmap, wapiti, work));
                return results.isClean();
            }
        }
    }

    /** A database beside the register, as a role that owns nothing there. */
    private static Connection control(LocalCity city) throws SQLException {
        String url = city.jdbcUrl();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.substring(0, url.lastIndexOf('/') + 1) + "postgres");
        source.setUser(CONTROL_ROLE);
        source.setPassword(city.databasePassword(CONTROL_ROLE));
        return source.getConnection();
    }

    private static List<String> commands(Sqlmap sqlmap, Wapiti wapiti, Path work) {
        return List.of(
                String.join(" ", sqlmap.command(work.resolve("request.txt"))).replace(work.toString(), "…"),
                String.join(
                                " ",
                                wapiti.command(
                                        "http://127.0.0.1:…/",
                                        List.of("http://127.0.0.1:…/api/v1/…"),
                                        work.resolve("wapiti.json")))
                        .replace(work.toString(), "…"));
    }

    private List<Target> targets(Register register, Caller caller) throws Exception {
        Path openapi = Path.of(System.getProperty("qiyue.root", ".")).resolve("registry/service/openapi.yaml");
        return new Rehearsal(openapi, new Values(known(register)), caller)
                .targets().stream()
                        .filter(target -> target.name().contains(options.operations()))
                        .toList();
    }

    /** What is better than the first row that is told of: the employer and the contract with the most to tell. */
    private static Map<String, String> known(Register register) throws SQLException {
        try (Connection connection = register.open()) {
            return Map.of(
                    "employers creditCode", one(connection, """
                            SELECT credit_code FROM registry.contract WHERE jurisdiction_area = '110105'
                            GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"""),
                    "contracts contractId", one(connection, """
                            SELECT contract_id FROM registry.contract_version v JOIN registry.contract c USING (contract_id)
                            WHERE c.jurisdiction_area = '110105' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"""),
                    "contracts to", "2",
                    "platforms platformCode", "kaifang",
                    "views ledger", "employers",
                    "area", "110105",
                    "q", "北京",
                    "contractsTo", "1000000",
                    "contractsFrom", "0",
                    "filedFrom", "2020-01-01");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Register.strings(connection, sql).get(0);
    }

    private void write(String sqlmap, String wapiti, SecurityReport.Results results, List<String> commands)
            throws Exception {
        SecurityReport.Conditions conditions = new SecurityReport.Conditions(
                LocalDate.now(), Machine.here(), command, options.account(), "sqlmap " + sqlmap, "wapiti " + wapiti);
        Files.createDirectories(options.result().getParent());
        Files.writeString(
                options.result(), SecurityReport.write(conditions, results, commands), StandardCharsets.UTF_8);
        say("written to " + options.result());
    }

    private void say(String line) {
        System.out.printf(Locale.ROOT, "[%6.1fs] %s%n", (System.nanoTime() - start) / 1e9, line);
    }
}
