package org.qiyue.registry.service.caseform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.casework.CaseTable;
import org.qiyue.registry.model.casework.FineRule;
import org.qiyue.registry.model.casework.Transition;

class ChineseArticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            劳动合同法 art. 84 | 《中华人民共和国劳动合同法》第八十四条
            行政处罚法 art. 45, 57 to 60, 65; 劳动保障监察条例 art. 18(1) | 《中华人民共和国行政处罚法》第四十五条、第五十七条至第六十条、第六十五条，《劳动保障监察条例》第十八条第（一）项
            行政处罚法 art. 64(2), 64(4) | 《中华人民共和国行政处罚法》第六十四条第（二）项、第六十四条第（四）项
            关于实施《劳动保障监察条例》若干规定 art. 18 | 《关于实施〈劳动保障监察条例〉若干规定》第十八条
            劳动合同法实施条例 art. 33 | 《中华人民共和国劳动合同法实施条例》第三十三条
            本机关规定 | 本机关规定
            """)
    void lawsAndArticlesAreCitedAsDocumentsDo(String articles, String cited) {
        assertThat(ChineseArticles.of(articles)).isEqualTo(cited);
    }

    @Test
    void noActAndNoFineIsCitedInAnotherLanguageOrByFigures() {
        Stream<String> acts = CaseTable.all().stream().map(Transition::article);
        Stream<String> fines =
                FineRule.on(LocalDate.parse("2026-11-27")).stream().map(FineRule::article);
        assertThat(Stream.concat(acts, fines).map(ChineseArticles::of))
                .isNotEmpty()
                .noneMatch(cited -> cited.matches(".*[A-Za-z0-9;].*"));
    }
}
