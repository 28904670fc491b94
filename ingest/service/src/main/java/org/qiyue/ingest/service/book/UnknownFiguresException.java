package org.qiyue.ingest.service.book;

import java.sql.SQLException;

/** The figures for a day of filing are not known, so that nothing of that day can be judged. */
public final class UnknownFiguresException extends SQLException {
    private static final long serialVersionUID = 1L;

    UnknownFiguresException(String message) {
        super(message);
    }
}
