package org.qiyue.registry.store.registers;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a record that does not end: a quote without its pair would otherwise take the whole file for one field. */
final class RecordReader extends FilterReader {

    /** Characters of one record, with what a buffer reads ahead. */
    private static final int MOST_CHARACTERS = 1 << 16;

    private int read;

    RecordReader(Reader in) {
        super(in);
    }

    /** A record that is too long. */
    static final class EndlessRecordException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    void beginRecord() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int characters = super.read(buffer, from, length);
        count(Math.max(0, characters));
        return characters;
    }

    private void count(int characters) throws EndlessRecordException {
        read += characters;
        if (read > MOST_CHARACTERS) {
            throw new EndlessRecordException();
        }
    }
}
