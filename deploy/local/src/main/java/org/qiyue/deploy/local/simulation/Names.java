package org.qiyue.deploy.local.simulation;

import java.util.List;

/** Generated names; each carries the mark that says it belongs to no one. */
final class Names {

    /** The mark of test data that every generated name ends with. */
    static final String MARK = "（测试）";

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡", "余", "杜",
            "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾",
            "夏", "韦", "付", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯", "欧阳", "司马", "诸葛",
            "上官");

    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚",
            "桂英", "建华", "文博", "子涵", "欣怡", "浩然", "宇轩", "雨桐", "梓萱", "志强", "海燕", "晓东", "雪梅", "国庆", "春梅", "立新", "晓明", "思远",
            "嘉怡", "天宇", "佳琪", "俊杰", "婷婷", "鹏飞", "雅楠", "振华", "慧敏", "晨曦", "若溪");

    private static final List<String> MINORITY = List.of("古丽·买买提", "阿依努尔·艾力", "巴特尔·那仁", "卓玛·央金", "其其格·苏和");

    private static final List<String> SHOP = List.of(
            "朝晖", "云启", "恒信", "安瑞", "博远", "卓越", "华清", "京北", "瑞丰", "盛达", "中汇", "新域", "同创", "天合", "远景", "金源", "康泽", "优品",
            "众智", "星辰", "海岳", "青松", "长城", "蓝天", "万象", "和顺", "嘉禾", "正元", "弘毅", "银河", "燕山", "永定", "潮白", "妙峰", "灵山", "百望",
            "玉泉", "什刹", "香山", "凤凰");

    private Names() {}

    static String person(Dice dice) {
        if (dice.chance(0.004)) {
            return dice.pick(MINORITY) + MARK;
        }
        return dice.pick(SURNAMES) + dice.pick(GIVEN) + MARK;
    }

    static String company(int ordinal, char section, boolean partnership, Dice dice) {
        String core = dice.pick(SHOP) + dice.pick(SHOP) + (ordinal % 97 + 1) + "号";
        return "北京" + core + trade(section) + (partnership ? "合伙企业" : "有限公司") + MARK;
    }

    private static String trade(char section) {
        return switch (section) {
            case 'A' -> "生态农业";
            case 'B' -> "矿业";
            case 'C' -> "智能制造";
            case 'D' -> "能源";
            case 'E' -> "建筑工程";
            case 'F' -> "商贸";
            case 'G' -> "物流";
            case 'H' -> "餐饮管理";
            case 'I' -> "信息技术";
            case 'J' -> "金融服务";
            case 'K' -> "房地产经纪";
            case 'L' -> "商务服务";
            case 'M' -> "科学研究";
            case 'N' -> "环境";
            case 'O' -> "家政服务";
            case 'P' -> "教育咨询";
            case 'Q' -> "医疗";
            case 'R' -> "文化传媒";
            case 'S' -> "社会服务";
            default -> "国际交流";
        };
    }
}
