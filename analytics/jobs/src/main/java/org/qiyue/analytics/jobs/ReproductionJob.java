package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.ObservationDigest;

/** Computes a published release once more and compares what comes out with what was published, bit for bit. */
final class ReproductionJob {

    private final StatisticsConfig config;
    private final Progress progress;

    ReproductionJob(StatisticsConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    /**
     * Reproduces the release from its kept extracts or, where there are none, from the register as long as that still
     * stands as it did.
     *
     * @throws StatisticsFailure when there is no such release, when this program is another version than the one that made
     *     it, when its state is kept nowhere, or when the figures differ
     */
    void run(String releaseId) throws SQLException, IOException {
        PublishedRelease release = published(releaseId);
        if (!release.codeVersion().equals(CodeVersion.current())) {
            throw notReproduced(
                    "该发布由版本 " + release.codeVersion() + " 计算，本程序为 " + CodeVersion.current(),
                    "the release was made by another version of the program, run that one");
        }
        try (SourceSnapshot snapshot = SourceSnapshot.open(config);
                WorkFolder folder = WorkFolder.under(config.workFolder());
                SparkSession spark = SparkSessions.open(config.sparkMaster(), folder.path())) {
            progress.say("重算 " + releaseId, "computing the release once more, as of " + release.asOf());
            List<Observation> observations = ReleaseFigures.of(extracts(release, snapshot, spark), release.series());
            compare(release, observations);
        }
    }

    private PublishedRelease published(String releaseId) throws SQLException {
        try (ReleaseStore releases = ReleaseStore.open(config)) {
            return releases.find(releaseId)
                    .orElseThrow(() -> notReproduced("没有发布 " + releaseId, "there is no such release"));
        }
    }

    private Extracts extracts(PublishedRelease release, SourceSnapshot snapshot, SparkSession spark)
            throws SQLException {
        if (config.extractFolder().isPresent()) {
            KeptExtracts kept = KeptExtracts.of(
                    spark, config.extractFolder().get(), release.asOf(), release.position(), release.state());
            if (kept.present()) {
                progress.say("读取留存的数据提取", "from the extracts that were kept");
                return kept;
            }
        }
        SourceSummary source = snapshot.summary(release.asOf());
        if (!release.isOf(source)) {
            throw notReproduced(
                    "登记库已由位置 " + release.position() + " 前进到 " + source.position() + "，且未留存该状态的数据提取（QIYUE_EXTRACT_DIR）",
                    "the register has moved on and no extracts of that state are kept");
        }
        progress.say("登记库状态未变", "from the register, which stands as it did");
        return new ExtractViews(spark, config.withAsOf(release.asOf()), snapshot, source);
    }

    private void compare(PublishedRelease release, List<Observation> observations) {
        String digest = ObservationDigest.of(observations);
        if (!digest.equals(release.digest())) {
            throw notReproduced(
                    "重算结果与发布不一致：" + digest + "，应为 " + release.digest(), "the figures differ from those published");
        }
        progress.say("一致：" + observations.size() + " 个观测值，摘要 " + digest, "the same figures, bit for bit");
    }

    private static StatisticsFailure notReproduced(String chinese, String english) {
        return new StatisticsFailure(StatisticsFailure.Reason.NOT_REPRODUCED, chinese, english);
    }
}
