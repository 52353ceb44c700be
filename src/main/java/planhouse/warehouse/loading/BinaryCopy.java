package planhouse.warehouse.loading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import planhouse.workbook.Sha256;

/**
 * Streams rows into a table in PostgreSQL's binary COPY format: typed, without any text in between.
 * Fields are written in the order of the columns that the statement names.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, section "Binary
 *     Format"</a>
 */
final class BinaryCopy implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final int FLUSH_AT = 64 * 1024;
    private static final long EPOCH_DAY_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    private final CopyIn copy;
    private final short[] digits = new short[128];
    private byte[] buffer = new byte[FLUSH_AT + 8192];
    private int length;
    private int payload;

    /**
     * @param statement {@code copy … from stdin (format binary)}
     */
    BinaryCopy(Connection connection, String statement) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        for (byte one : HEADER) {
            byteOf(one);
        }
        int32(0);
        int32(0);
    }

    void startRow(int fields) throws SQLException {
        if (length >= FLUSH_AT) {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        }
        int16(fields);
        payload = length;
    }

    /** From here on the row's bytes are its content, in contrast to its position. */
    void startContent() {
        payload = length;
    }

    /** Adds the row's content to a hash over all rows. */
    void addContentTo(Sha256 hash) {
        hash.add(buffer, payload, length - payload);
    }

    void nothing() {
        int32(-1);
    }

    void bigint(long value) {
        int32(8);
        int64(value);
    }

    void integer(int value) {
        int32(4);
        int32(value);
    }

    void bool(boolean value) {
        int32(1);
        byteOf((byte) (value ? 1 : 0));
    }

    void date(LocalDate value) {
        int32(4);
        int32((int) (value.toEpochDay() - EPOCH_DAY_2000));
    }

    void bytes(byte[] value) {
        int32(value.length);
        ensure(value.length);
        System.arraycopy(value, 0, buffer, length, value.length);
        length += value.length;
    }

    /** As {@link StorableText} has it. */
    void text(String value) {
        int letters = value.length();
        ensure(4 + letters);
        for (int index = 0; index < letters; index++) {
            char letter = value.charAt(index);
            if (letter == 0 || letter > '\u007f') {
                encoded(value);
                return;
            }
            buffer[length + 4 + index] = (byte) letter;
        }
        int32(letters);
        length += letters;
    }

    private void encoded(String value) {
        bytes(StorableText.of(value).getBytes(StandardCharsets.UTF_8));
    }

    void textOrNothing(@Nullable String value) {
        if (value == null) {
            nothing();
        } else {
            text(value);
        }
    }

    /**
     * PostgreSQL's numeric: base-10 000 digits, the weight of the first, the sign, the decimals
     * shown.
     */
    void numeric(BigDecimal value) {
        BigDecimal number = value.scale() < 0 ? value.setScale(0) : value;
        int scale = number.scale();
        int fractionGroups = (scale + 3) / 4;
        BigInteger unscaled = number.unscaledValue().abs();
        int padding = fractionGroups * 4 - scale;
        if (padding > 0) {
            unscaled = unscaled.multiply(BigInteger.valueOf(powerOfTen(padding)));
        }
        int count = unscaled.bitLength() < 63 ? groups(unscaled.longValue()) : groups(unscaled);
        int first = count - 1;
        int last = 0;
        while (last < count && digits[last] == 0) {
            last++;
        }
        int written = Math.max(0, first - last + 1);
        int32(8 + 2 * written);
        int16(written);
        int16(written == 0 ? 0 : first - fractionGroups);
        int16(number.signum() < 0 ? 0x4000 : 0);
        int16(scale);
        for (int index = first; index >= last && written > 0; index--) {
            int16(digits[index]);
        }
    }

    private static long powerOfTen(int exponent) {
        return exponent == 1 ? 10 : exponent == 2 ? 100 : 1000;
    }

    private int groups(long unscaled) {
        int count = 0;
        for (long rest = unscaled; rest > 0; rest /= 10_000) {
            digits[count++] = (short) (rest % 10_000);
        }
        return count;
    }

    private int groups(BigInteger unscaled) {
        int count = 0;
        BigInteger rest = unscaled;
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(TEN_THOUSAND);
            digits[count++] = parts[1].shortValue();
            rest = parts[0];
        }
        return count;
    }

    /** Ends the copy; returns how many rows the server took. */
    long finish() throws SQLException {
        int16(-1);
        copy.writeToCopy(buffer, 0, length);
        length = 0;
        return copy.endCopy();
    }

    /** Breaks off a copy that was not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }

    private void byteOf(byte value) {
        ensure(1);
        buffer[length++] = value;
    }

    private void int16(int value) {
        ensure(2);
        buffer[length++] = (byte) (value >>> 8);
        buffer[length++] = (byte) value;
    }

    private void int32(int value) {
        ensure(4);
        buffer[length++] = (byte) (value >>> 24);
        buffer[length++] = (byte) (value >>> 16);
        buffer[length++] = (byte) (value >>> 8);
        buffer[length++] = (byte) value;
    }

    private void int64(long value) {
        int32((int) (value >>> 32));
        int32((int) value);
    }
}
