package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;

/** One run: snapshot, computation, release. */
final class StatisticsJob {

    private final StatisticsConfig config;
    private final Progress progress;

    StatisticsJob(StatisticsConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    /**
     * Publishes the release of the registry's present state.
     *
     * @return the id of the release that holds it, whether this run published it or an earlier one
     */
    String run() throws SQLException, IOException {
        progress.say("连接数据库 " + config.printableUrl(), "connecting, as of " + config.asOf());
        try (SourceSnapshot snapshot = SourceSnapshot.open(config);
                ReleaseStore releases = ReleaseStore.open(config)) {
            SourceSummary source = snapshot.summary(config.asOf());
            MonthSeries series = MonthSeries.from(source.earliest(), config.asOf());
            Release.Origin origin = new Release.Origin(CodeVersion.current(), series, source);
            sayWhatIsThere(source, series);

            Optional<String> earlier = releases.published(origin);
            if (earlier.isPresent()) {
                return unchanged(earlier.get());
            }
            Release release = Release.of(origin, compute(snapshot, source, series));
            progress.say(
                    "写入 " + release.observations().size() + " 个观测值",
                    "storing the observations, digest " + release.digest().substring(0, 16));
            Optional<String> stored = releases.publish(release);
            if (stored.isEmpty()) {
                return unchanged(releases.published(origin).orElseThrow());
            }
            progress.say("已发布 " + stored.get(), "release published");
            return stored.get();
        }
    }

    private List<Observation> compute(SourceSnapshot snapshot, SourceSummary source, MonthSeries series)
            throws IOException {
        progress.say("启动 Spark " + config.sparkMaster(), "starting Spark");
        try (WorkFolder folder = WorkFolder.under(config.workFolder());
                SparkSession spark = SparkSessions.open(config.sparkMaster(), folder.path())) {
            ExtractViews views = new ExtractViews(spark, config, snapshot, source);
            progress.say(
                    "计算 " + series.length() + " 个月的指标与各季度劳动关系流动、职业转换",
                    "computing the figures of those months and quarters");
            return ReleaseFigures.of(kept(views, spark, source), series);
        }
    }

    /** The same extracts from where they are kept, so that the release can be computed again; themselves when they are not. */
    private Extracts kept(ExtractViews views, SparkSession spark, SourceSummary source) {
        if (config.extractFolder().isEmpty()) {
            return views;
        }
        KeptExtracts kept =
                KeptExtracts.of(spark, config.extractFolder().get(), config.asOf(), source.position(), source.state());
        if (!kept.present()) {
            progress.say("留存数据提取", "keeping the extracts");
            kept.keep(views);
        }
        return kept;
    }

    private void sayWhatIsThere(SourceSummary source, MonthSeries series) {
        progress.say(
                "快照位置 " + source.position() + "：合同 " + source.contracts() + "，事件 " + source.events(),
                "snapshot position, contracts, events; " + series.first() + " to " + series.last());
        if (source.areaUnknown() > 0 || source.sectionUnknown() > 0) {
            progress.say(
                    "地区不明 " + source.areaUnknown() + " 行、行业不明 " + source.sectionUnknown() + " 行，仅计入合计",
                    "rows without a known area or section count in the totals only");
        }
    }

    private String unchanged(String releaseId) {
        progress.say("快照未变，发布 " + releaseId + " 已存在，无事可做", "nothing has changed since that release, nothing to do");
        return releaseId;
    }
}
