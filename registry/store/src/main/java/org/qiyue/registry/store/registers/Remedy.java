package org.qiyue.registry.store.registers;

/** What is to be done about a line that was refused. */
enum Remedy {
    FILL_IN("请填写此列", "Fill the field in."),
    CHECK_CODE("请与营业执照核对统一社会信用代码，字母须为大写", "Compare the code with the business licence; letters are capitals."),
    SHORTEN("请缩短至三百字以内", "Shorten it to 300 characters."),
    WRITE_DAY("请改为 2026-11-25 这样的形式；表格软件中请将该列设为文本", "Write it as 2026-11-25; make the column text in the spreadsheet."),
    WRITE_MONTH("请改为 2026-11 这样的形式；表格软件中请将该列设为文本", "Write it as 2026-11; make the column text in the spreadsheet."),
    WRITE_TIME("请写明日期、时间与时区", "Write day, time and offset."),
    WRITE_NUMBER("请只填数字，不带千分位、空格和单位", "Write digits alone, without separators, blanks or a unit."),
    CHOOSE_WORD("请改填所列词语之一", "Write one of the words named."),
    CHOOSE_CODE("请按代码表填写代码", "Write a code of the list."),
    CHECK_NUMBER("请与证件或证书核对", "Compare it with the document or certificate."),
    CHECK_DAYS("请核对两个日期的先后", "Check which of the days comes first."),
    NAME_ANOTHER("请核对两个代码，二者不能相同", "Check the two codes; they must differ."),
    KEEP_ONE("请只保留其中一行", "Keep one of the lines."),
    MATCH_HEADING("请使各行列数与表头一致；值中含逗号的须加引号", "Give every line as many fields as the heading; quote values with commas."),
    CORRECT_HEADING("请按所列表头改正第一行", "Correct the first line by the headings named."),
    CHOOSE_ENCODING(
            "请另存为 UTF-8，或选择文件的实际编码（命令行用 --charset），例如 GB18030",
            "Save it as UTF-8, or name the encoding it has (--charset on the command line), such as GB18030."),
    PAIR_QUOTES("请检查引号是否成对，或由表格软件另存为 CSV", "Look for a quote without its pair, or save it as CSV from a spreadsheet.");

    private final String zh;
    private final String en;

    Remedy(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    boolean isOfTheWholeFile() {
        return this == CORRECT_HEADING || this == CHOOSE_ENCODING || this == PAIR_QUOTES;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
