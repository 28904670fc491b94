package org.qiyue.registry.service.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.export.ExportViews.ExportRequest;
import org.qiyue.registry.service.export.ExportViews.Format;
import org.qiyue.registry.service.job.JobFailedException;
import org.qiyue.registry.service.job.JobRun;
import org.qiyue.registry.service.job.JobStore;
import org.qiyue.registry.service.job.JobViews.JobView;
import org.qiyue.registry.service.job.JobWork;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Language;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Listings;

/** Writes exports: all rows from one snapshot, page by page, so that neither rows nor file are ever whole in memory. */
@ApplicationScoped
class ExportWork implements JobWork {
    static final String KIND = "EXPORT";

    private static final int PAGE = 500;
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CITY);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(CITY);

    private final Listings listings;
    private final JobStore jobs;
    private final ExportBudget budget;
    private final ExportConfig config;
    private final OnBehalf onBehalf;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final LegalDay day;

    ExportWork(
            Listings listings,
            JobStore jobs,
            ExportBudget budget,
            ExportConfig config,
            OnBehalf onBehalf,
            EntityManager entities,
            ObjectMapper json,
            LegalDay day) {
        this.listings = listings;
        this.jobs = jobs;
        this.budget = budget;
        this.config = config;
        this.onBehalf = onBehalf;
        this.entities = entities;
        this.json = json;
        this.day = day;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result run(JobRun run) throws IOException {
        ExportRequest request = json.readValue(run.asked(), ExportRequest.class);
        Listing<?> listing = listings.named(request.ledger());
        try {
            return onBehalf.reading(config.longest(), () -> export(run, request, listing));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private <R> Result export(JobRun run, ExportRequest request, Listing<R> listing) {
        Instant asOf = day.now();
        long rows = demandAllowed(run, listing.count(request.search(), config.mostRows() + 1));
        run.expect(rows);
        List<Column<R>> columns = columns(listing, request.columns());
        JobView job = jobs.one(run.jobId()).orElseThrow();
        Cover cover = Cover.of(
                listing,
                request.search(),
                request.language(),
                run.caller(),
                asOf,
                rows,
                job.approval(),
                run.jobId().toString());
        try (TableFile file = open(request, cover, columns, kept(run.file()))) {
            write(run, request, listing, columns, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        boolean isWorkbook = request.format() == Format.XLSX;
        return new Result(
                listing.title().in(request.language()) + '-' + STAMP.format(asOf) + (isWorkbook ? ".xlsx" : ".csv"),
                isWorkbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=utf-8");
    }

    /** What was granted, and what is left, are looked at again: both may have changed since it was asked for. */
    private long demandAllowed(JobRun run, long rows) {
        if (rows > config.mostRows()) {
            throw new JobFailedException("TOO_MANY_ROWS");
        }
        if (rows > config.fourEyesAbove() && !run.isApproved()) {
            throw new JobFailedException("NEEDS_APPROVAL");
        }
        if (rows > budget.left(run.jobId())) {
            throw new JobFailedException("BUDGET_SPENT");
        }
        return rows;
    }

    private <R> void write(
            JobRun run, ExportRequest request, Listing<R> listing, List<Column<R>> columns, TableFile file)
            throws IOException {
        Map<String, String> search = request.search();
        R last = null;
        long written = 0;
        List<R> page = listing.rows(search, null, PAGE);
        while (!page.isEmpty()) {
            for (R row : page) {
                file.row(cells(row, columns, request.language()));
                last = row;
            }
            written += page.size();
            entities.clear();
            run.progress(written);
            page = page.size() < PAGE ? List.of() : listing.rows(search, last, PAGE);
        }
    }

    private static <R> List<Object> cells(R row, List<Column<R>> columns, Language language) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            Object value = column.cell().apply(row, language);
            cells.add(value instanceof Instant instant ? MOMENT.format(instant) : value);
        }
        return cells;
    }

    private static <R> List<Column<R>> columns(Listing<R> listing, List<String> wanted) {
        if (wanted == null) {
            return listing.columns();
        }
        return wanted.stream()
                .flatMap(key ->
                        listing.columns().stream().filter(column -> column.key().equals(key)))
                .toList();
    }

    private static <R> TableFile open(ExportRequest request, Cover cover, List<Column<R>> columns, OutputStream out)
            throws IOException {
        List<Heading> headings = columns.stream()
                .map(column -> new Heading(column.title().in(request.language()), column.width()))
                .toList();
        return request.format() == Format.XLSX
                ? TableFile.workbook(out, cover, headings)
                : TableFile.csv(out, cover, headings);
    }

    /** The file is closed by whoever gave it. */
    private static OutputStream kept(OutputStream file) {
        return new FilterOutputStream(file) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
