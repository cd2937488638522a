// arrays and collections of objects that are written as bytes
package t_serialized_arrays;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class Plain implements Serializable { int a; }

interface Face extends Serializable {}

class Generic<T> implements Serializable { T t; }

@Entity class A {
    @Id long id;
    List<Plain> list;
    Plain[] plains;
    Set<Plain> distinct;
    Collection<? extends Plain> below;
    List<Serializable> anything;
    Face[] faces;
    List<HashMap<String, String>> maps;
    List<ArrayList<String>> lists;
    List<Generic<String>> generic;
    @Column(length = 50) Plain[] shorter;
    @Lob Plain[] large;
}

@Entity class B {
    @Id long id;
    @OrderColumn @ElementCollection List<Plain> list;
    @ElementCollection Map<String, Plain[]> map;
}
