package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * An amount: a JSON number without exponent, not negative.
 *
 * @param precision the most digits
 * @param scale the most decimals written
 */
record DecimalForm(int precision, int scale) implements Form {
    /** The largest amount. */
    BigDecimal max() {
        return BigDecimal.TEN.pow(precision).subtract(BigDecimal.ONE).movePointLeft(scale);
    }

    @Override
    public BigDecimal read(JsonNode node, Reading reading) {
        if (node.isNumber()) {
            BigDecimal amount = node.decimalValue();
            if (amount.signum() >= 0
                    && amount.scale() <= scale
                    && amount.precision() - amount.scale() <= precision - scale) {
                return amount;
            }
        }
        reading.malformed(
                "“" + reading.label() + "”须为 0 至 " + max().toPlainString() + " 的数，不用指数，至多 " + scale + " 位小数",
                "The member must be a number from 0 to " + max().toPlainString() + " without exponent and with at most "
                        + scale + " decimals");
        return null;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        BigDecimal plain = ((BigDecimal) value).stripTrailingZeros();
        json.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
