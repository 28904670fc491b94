package org.qiyue.registry.service.attachment;

import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Why a file is not taken, one sentence each. */
final class FileRefusal {
    private FileRefusal() {}

    static ProblemException of(String zh, String en) {
        return new ProblemException(Problem.FILE_REFUSED, zh, en);
    }

    static ProblemException unknownKind() {
        return of(
                "不接收此类文件,可接收 " + FileKind.TOLD + ",以内容为准。",
                "Files of this kind are not taken; " + FileKind.TOLD + " are, judged by their content.");
    }

    static ProblemException otherName(FileKind kind) {
        return of(
                "文件内容是 " + kind + ",与扩展名不符,请以正确的扩展名上传。",
                "The content is " + kind + " and does not fit the name; hand it in under the right ending.");
    }

    static ProblemException executable() {
        return of("文件是可执行程序或者脚本,不予接收。", "The file is a program or a script; such files are not taken.");
    }

    static ProblemException markup() {
        return of(
                "文件是网页或者 SVG 等可含脚本的内容,不予接收,请转换为 PDF 或图片。",
                "The file is HTML, SVG or other content that may have scripts; convert it to PDF or a picture.");
    }

    static ProblemException macros() {
        return of(
                "文件含宏、控件或者嵌入对象,不予接收,请另存为不含宏的 DOCX、XLSX 或者 PDF。",
                "The file has macros, controls or embedded objects; save it as DOCX or XLSX without them, or as PDF.");
    }

    static ProblemException activePdf() {
        return of(
                "PDF 含脚本、启动动作、嵌入文件或者动态表单,不予接收,请打印为普通 PDF 后上传。",
                "The PDF has scripts, launch actions, embedded files or dynamic forms; print it to a plain PDF.");
    }

    static ProblemException bomb() {
        return of("文件展开后过大或者压缩比异常,不予接收。", "The file unpacks to too much or at an unusual ratio and is not taken.");
    }

    static ProblemException damaged() {
        return of("文件已损坏或者加密,无法核对内容,不予接收。", "The file is damaged or encrypted and cannot be looked at.");
    }

    static ProblemException tooLarge(long mostBytes) {
        long most = mostBytes / (1024 * 1024);
        return new ProblemException(
                Problem.CONTENT_TOO_LARGE,
                "附件至多 " + most + " MiB,请压缩或者拆分后上传。",
                "An attachment has at most " + most + " MiB; compress or split it.");
    }
}
