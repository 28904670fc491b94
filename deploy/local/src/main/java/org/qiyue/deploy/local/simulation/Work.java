package org.qiyue.deploy.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is worked at in a section of industry.
 *
 * @param monthlyWage middle of the agreed monthly wage in yuan, 2024, invented in the city's proportions
 */
record Work(double monthlyWage, List<Map.Entry<String, String>> posts) {

    private static final Map<Character, Work> BY_SECTION = Map.ofEntries(
            work('A', 5200, "5-01", "种植员", "5-05", "农技服务员"),
            work('B', 11000, "6-16", "矿山作业员", "2-02", "采矿工程师"),
            work('C', 8600, "6-25", "装配工", "6-31", "质检员", "2-02", "机械工程师"),
            work('D', 12500, "4-11", "配电运行员", "2-02", "电气工程师"),
            work('E', 7800, "6-29", "施工员", "2-02", "造价工程师", "3-02", "安全员"),
            work('F', 6600, "4-01", "营业员", "4-01", "采购员", "3-01", "文员"),
            work('G', 7400, "4-02", "驾驶员", "4-02", "快件处理员", "4-02", "调度员"),
            work('H', 5300, "4-03", "餐厅服务员", "4-03", "厨师", "4-03", "前厅接待"),
            work('I', 18500, "2-02", "软件工程师", "4-04", "系统运维员", "2-02", "测试工程师"),
            work('J', 19500, "2-06", "风险分析师", "4-05", "客户经理", "2-06", "会计"),
            work('K', 7600, "4-06", "物业管理员", "4-06", "经纪人"),
            work('L', 8200, "4-07", "商务专员", "3-01", "行政助理", "2-06", "人力资源师"),
            work('M', 14500, "2-01", "研究员", "2-02", "试验工程师", "4-08", "检验检测员"),
            work('N', 6900, "4-09", "环境监测员", "4-09", "绿化工"),
            work('O', 5100, "4-10", "家政服务员", "4-12", "维修工"),
            work('P', 9200, "2-08", "教师", "3-01", "教务"),
            work('Q', 10800, "2-05", "护士", "2-05", "医师", "4-14", "康复师"),
            work('R', 9800, "2-09", "编导", "2-10", "编辑"),
            work('S', 8400, "3-01", "社区事务员"),
            work('T', 16000, "3-01", "项目官员"));

    static Work in(char section) {
        return BY_SECTION.get(section);
    }

    private static Map.Entry<Character, Work> work(char section, double wage, String... posts) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < posts.length; i += 2) {
            pairs.add(Map.entry(posts[i], posts[i + 1]));
        }
        return Map.entry(section, new Work(wage, List.copyOf(pairs)));
    }
}
