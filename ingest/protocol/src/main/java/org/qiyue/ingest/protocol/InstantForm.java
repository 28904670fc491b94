package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An instant: RFC 3339 with offset, capital T and Z, seconds written, up to nine decimals. */
record InstantForm() implements Form {
    private static final ZoneOffset CITY = ZoneOffset.ofHours(8);

    @Override
    public OffsetDateTime read(JsonNode node, Reading reading) {
        OffsetDateTime instant = node.isTextual() ? parse(node.textValue()) : null;
        if (instant == null) {
            reading.malformed(
                    "“" + reading.label() + "”须为带时区偏移的 RFC 3339 时间", "The member must be an RFC 3339 time with offset");
        }
        return instant;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString(format((OffsetDateTime) value));
    }

    static String format(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }

    /** The instant, or null when the text is not one. */
    static OffsetDateTime parse(String text) {
        int length = text.length();
        if (length < 20 || length > 35 || text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        LocalDate date = LegalDates.parse(text, 0);
        int hour = LegalDates.digits(text, 11, 13);
        int minute = LegalDates.digits(text, 14, 16);
        int second = LegalDates.digits(text, 17, 19);
        if (date == null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        int end = 19;
        int nano = 0;
        if (text.charAt(19) == '.') {
            end = 20;
            while (end < length && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            int decimals = end - 20;
            if (decimals < 1 || decimals > 9) {
                return null;
            }
            nano = LegalDates.digits(text, 20, end);
            for (int i = decimals; i < 9; i++) {
                nano *= 10;
            }
        }
        ZoneOffset offset = offset(text, end);
        return offset == null ? null : OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nano), offset);
    }

    private static ZoneOffset offset(String text, int start) {
        int length = text.length() - start;
        if (length == 1 && text.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (length != 6 || text.charAt(start + 3) != ':') {
            return null;
        }
        int sign = text.charAt(start) == '+' ? 1 : text.charAt(start) == '-' ? -1 : 0;
        int hours = LegalDates.digits(text, start + 1, start + 3);
        int minutes = LegalDates.digits(text, start + 4, start + 6);
        if (sign == 0 || hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
            return null;
        }
        int seconds = sign * (hours * 3600 + minutes * 60);
        return seconds == CITY.getTotalSeconds() ? CITY : ZoneOffset.ofTotalSeconds(seconds);
    }
}
