// @Lob where values are no text and no bytes, of themselves or by a converter: it does not count
package t_lob_converted;

import jakarta.persistence.*;
import java.util.*;

class Thing { String text; }
@Converter class ToInteger implements AttributeConverter<Thing, Integer> { public Integer convertToDatabaseColumn(Thing t) { return 1; } public Thing convertToEntityAttribute(Integer i) { return null; } }
@Converter class ToLong implements AttributeConverter<String, Long> { public Long convertToDatabaseColumn(String t) { return 1L; } public String convertToEntityAttribute(Long i) { return null; } }
@Converter class ToText implements AttributeConverter<Thing, String> { public String convertToDatabaseColumn(Thing t) { return ""; } public Thing convertToEntityAttribute(String i) { return null; } }
@Converter class ToBytes implements AttributeConverter<Thing, byte[]> { public byte[] convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(byte[] i) { return null; } }
@Converter class ToDate implements AttributeConverter<Thing, java.time.LocalDate> { public java.time.LocalDate convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(java.time.LocalDate i) { return null; } }
@Converter class ToBool implements AttributeConverter<Thing, Boolean> { public Boolean convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(Boolean i) { return null; } }
@Converter class ToUuid implements AttributeConverter<Thing, UUID> { public UUID convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(UUID i) { return null; } }
@Converter class ToDecimal implements AttributeConverter<Thing, java.math.BigDecimal> { public java.math.BigDecimal convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(java.math.BigDecimal i) { return null; } }
@Converter class ToChars implements AttributeConverter<Thing, char[]> { public char[] convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(char[] i) { return null; } }
@Converter class ToWrapped implements AttributeConverter<Thing, Character> { public Character convertToDatabaseColumn(Thing t) { return null; } public Thing convertToEntityAttribute(Character i) { return null; } }
@Entity class Large {
    @Id long id;
    @Lob @Convert(converter=ToInteger.class) Thing number;
    @Lob @Convert(converter=ToLong.class) String big;
    @Lob @Convert(converter=ToText.class) Thing text;
    @Lob @Convert(converter=ToBytes.class) Thing bytes;
    @Lob @Convert(converter=ToDate.class) Thing day;
    @Lob @Convert(converter=ToBool.class) Thing flag;
    @Lob @Convert(converter=ToUuid.class) Thing uuid;
    @Lob @Convert(converter=ToDecimal.class) Thing amount;
    @Lob @Convert(converter=ToChars.class) Thing chars;
    @Lob @Convert(converter=ToWrapped.class) Thing letter;
    @Lob @ElementCollection @Convert(converter=ToInteger.class) List<Thing> numbers;
}
@Entity class Plain { @Id long id; @Lob Integer number; @Lob long big; @Lob UUID uuid; @Lob java.time.LocalDate day; @Lob boolean flag; @Lob java.math.BigDecimal amount; @Lob char c; @Lob Character boxed; @Lob java.net.URL url; @Lob Locale locale; @Lob Class<?> type; @Lob java.time.ZoneId zone; @Lob Currency currency; @Lob java.time.Duration duration; @Lob Date old; @Lob java.time.Instant instant; @Lob double d; @Lob TimeZone tz; @Lob java.time.ZoneOffset shift; @Lob Byte[] bytes; @Lob java.net.InetAddress inet; @Lob @Column(length=5) byte[] bin; @Lob java.time.Year year; @Lob @Temporal(TemporalType.DATE) Date dated; @Lob Color color; @Lob @Enumerated(EnumType.STRING) Color named; @Lob Calendar calendar; @Lob java.time.LocalTime time; @Lob java.time.OffsetTime otime; @Lob java.math.BigInteger bigint; }
enum Color { RED }
