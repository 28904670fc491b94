package org.qiyue.registry.service.caseform;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Articles as documents cite them: 《中华人民共和国行政处罚法》第四十五条、第五十七条至第六十条，《劳动保障监察条例》第十八条第（一）项. */
final class ChineseArticles {
    private static final Pattern CITED = Pattern.compile("(\\S.*?) art\\. (\\d+.*)");
    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,2})(?:\\((\\d{1,2})\\))?");

    private ChineseArticles() {}

    /** @param articles as the tables of acts and fines have them; what is not written so is left as it is */
    static String of(String articles) {
        return Arrays.stream(articles.split("; *"))
                .map(ChineseArticles::ofOneLaw)
                .collect(Collectors.joining("，"));
    }

    private static String ofOneLaw(String articles) {
        Matcher cited = CITED.matcher(articles);
        if (!cited.matches()) {
            return articles;
        }
        String numbers = cited.group(2).replaceAll(" to ", "至").replaceAll(", *", "、");
        return titled(cited.group(1)) + ARTICLE.matcher(numbers).replaceAll(ChineseArticles::article);
    }

    private static String titled(String law) {
        String whole = law.endsWith("法") || law.endsWith("法实施条例") ? "中华人民共和国" + law : law;
        return "《" + whole.replace('《', '〈').replace('》', '〉') + "》";
    }

    private static String article(MatchResult number) {
        String item = number.group(2) == null ? "" : "第（" + counted(number.group(2)) + "）项";
        return "第" + counted(number.group(1)) + "条" + item;
    }

    private static String counted(String number) {
        return ChineseDay.counted(Integer.parseInt(number));
    }
}
