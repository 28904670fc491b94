package org.qiyue.registry.service.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** What is put to a case is looked at by its content, and handed out as it came. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AttachmentTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static final String TOKEN_AREA = "110105";

    private long caseId;

    @BeforeEach
    void open() {
        Response opened = Api.as(token())
                .post(
                        "/cases",
                        "{\"source\": \"PATROL\", \"creditCode\": \"91110105A000000002\", \"subject\": \"日常巡视\"}");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        caseId = opened.jsonPath().getLong("caseId");
    }

    @Test
    void what_is_put_to_a_case_comes_out_as_it_came() throws IOException {
        byte[] plain = pdf(document -> {});
        Response added = put("调查笔录.pdf", plain);
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(added.jsonPath().getString("mediaType")).isEqualTo("application/pdf");
        assertThat(added.jsonPath().getString("digest"))
                .isEqualTo(HexFormat.of().formatHex(Sm3.digest(plain)));
        long number = added.jsonPath().getLong("attachmentNo");

        Response out = Api.as(token()).get("/cases/" + caseId + "/attachments/" + number);
        assertThat(out.asByteArray()).isEqualTo(plain);
        assertThat(out.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''");
        assertThat(out.contentType()).isEqualTo("application/octet-stream");
        assertThat(out.header("X-Content-Type-Options")).isEqualTo("nosniff");
        JsonPath page = Api.as(token()).json("/cases/" + caseId);
        assertThat(page.getString("attachments[0].fileName")).isEqualTo("调查笔录.pdf");

        assertThat(put("又一份.pdf", plain).jsonPath().getString("code")).isEqualTo("ALREADY_REGISTERED");
        assertThat(Api.as(Tokens.district("110108"))
                        .get("/cases/" + caseId + "/attachments/" + number)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void documents_and_texts_are_taken_whole() throws IOException {
        assertThat(put("报告.docx", word(Map.of())).statusCode()).isEqualTo(201);
        assertThat(put("名单.csv", "姓名,金额\n张三,100\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
        byte[] large = "长".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        long number = put("长.txt", large).jsonPath().getLong("attachmentNo");
        assertThat(Api.as(token())
                        .get("/cases/" + caseId + "/attachments/" + number)
                        .asByteArray())
                .isEqualTo(large);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("网页.html", text("<!DOCTYPE html><html><script>alert(1)</script></html>"), "网页"),
                Arguments.of("图.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "SVG"),
                Arguments.of("图.png", text("  <html><body>x</body></html>"), "网页"),
                Arguments.of("说明.txt", text("文字 <script>alert(1)</script>"), "网页"),
                Arguments.of("程序.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5}, "可执行"),
                Arguments.of("脚本.txt", text("#!/bin/sh\nrm -rf /\n"), "可执行"),
                Arguments.of("旧.doc", HexFormat.of().parseHex("d0cf11e0a1b11ae10000"), "宏"),
                Arguments.of("宏.docx", word(Map.of("word/vbaProject.bin", "x")), "宏"),
                Arguments.of("嵌入.docx", word(Map.of("word/embeddings/oleObject1.bin", "x")), "嵌入对象"),
                Arguments.of(
                        "模板.docx",
                        word(Map.of(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/attachedTemplate\" Target=\"https://x.example/a.dotm\""
                                        + " TargetMode=\"External\"/>")),
                        "宏"),
                Arguments.of("压缩.docx", bomb(), "压缩比"),
                Arguments.of("压缩.zip", zip(Map.of("a.txt", "x")), "不接收此类文件"),
                Arguments.of("笔录.docx", pdf(document -> {}), "与扩展名不符"),
                Arguments.of(
                        "动作.pdf",
                        pdf(document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        "PDF 含脚本"),
                Arguments.of(
                        "启动.pdf",
                        pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                        "PDF 含脚本"),
                Arguments.of(
                        "表单.pdf",
                        pdf(document ->
                                document.getDocumentCatalog().getCOSObject().setName(COSName.getPDFName("XFA"), "x")),
                        "PDF 含脚本"),
                Arguments.of("断.pdf", text("%PDF-1.7\nnothing more"), "已损坏"),
                Arguments.of("空.txt", new byte[0], "空的"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_could_do_harm_is_refused_with_a_sentence(String fileName, byte[] content, String sentence) {
        Response answer = put(fileName, content);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.jsonPath().getString("detail")).contains(sentence);
        assertThat(answer.jsonPath().getString("detailEn")).isNotBlank();
        assertThat(Api.as(token()).json("/cases/" + caseId).getList("attachments"))
                .isEmpty();
    }

    @Test
    void a_hundred_megabytes_are_refused_before_they_are_sent() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/cases/" + caseId + "/attachments?fileName=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + token()
                            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 104857600\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(head(socket), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("20 MiB");
        }
        byte[] more = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(more, (byte) 'a');
        Response answer = put("大.txt", more);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private Response put(String fileName, byte[] content) {
        return given().auth()
                .oauth2(token())
                .queryParam("fileName", fileName)
                .contentType("application/octet-stream")
                .body(content)
                .when()
                .post("/api/v1/cases/" + caseId + "/attachments");
    }

    /** What comes until the answer has ended or a second is over. */
    private static byte[] head(Socket socket) throws IOException {
        socket.setSoTimeout(1_000);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[4_096];
        try {
            for (int more = socket.getInputStream().read(piece);
                    more > 0;
                    more = socket.getInputStream().read(piece)) {
                read.write(piece, 0, more);
            }
        } catch (SocketTimeoutException silent) {
            // The connection waits for what it does not want.
        }
        return read.toByteArray();
    }

    private static String token() {
        return Tokens.of("district-inspector", "inspector-7", TOKEN_AREA);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + WORD
                        + ".document.main+xml\"/></Types>");
        parts.put("word/document.xml", "<w:document>文</w:document>");
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] bomb() throws IOException {
        return word(Map.of("word/media/image1.bmp", "0".repeat(30 * 1024 * 1024)));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.make(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
