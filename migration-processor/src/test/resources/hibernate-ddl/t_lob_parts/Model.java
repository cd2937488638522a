// @Lob on arrays and collections of values, which means their parts
package t_lob_parts;
import jakarta.persistence.*;
import java.util.*;
enum E { A, B }
@Entity class T {
    @Id long id;
    @Lob int[] ints;
    @Lob Integer[] boxed;
    @Lob String[] texts;
    @Lob List<String> list;
    @Lob @Column(length = 70000) List<String> longs;
    @Lob Set<Integer> set;
    @Lob E[] enums;
    @Lob List<E> enumList;
    @Lob UUID[] uuids;
    @Lob byte[] bytes;
    @Lob char[] chars;
}
