// embeddables of collections, which are reached as the id of the entity is, whatever else says how attributes are reached
package n_access_elements;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;

@Embeddable
class Part {
    String field;
    Inner inside;

    public String getGetter() {
        return null;
    }

    public void setGetter(String getter) {}

    public Inner getWithin() {
        return null;
    }

    public void setWithin(Inner within) {}
}

@Embeddable
class Inner {
    String innerField;

    public String getInnerGetter() {
        return null;
    }

    public void setInnerGetter(String innerGetter) {}
}

@Entity
@Access(AccessType.FIELD)
@Inheritance(strategy = InheritanceType.JOINED)
class ByField {
    @Id
    int id;

    @ElementCollection
    List<Part> own;
}

@Entity
@Access(AccessType.PROPERTY)
class GettersBelow extends ByField {
    @ElementCollection
    public List<Part> getParts() {
        return null;
    }

    public void setParts(List<Part> parts) {}

    @ElementCollection
    public Map<Inner, String> getTexts() {
        return null;
    }

    public void setTexts(Map<Inner, String> texts) {}

    @Embedded
    public Holder getHolder() {
        return null;
    }

    public void setHolder(Holder holder) {}
}

@Embeddable
class Holder {
    @ElementCollection
    public List<Inner> getHeld() {
        return null;
    }

    public void setHeld(List<Inner> held) {}
}

@Entity
class Further extends GettersBelow {
    @ElementCollection
    List<Part> more;
}

@Entity
@Access(AccessType.PROPERTY)
class ByGetter {
    @Access(AccessType.FIELD)
    @Id
    int id;

    @ElementCollection
    public List<Part> getParts() {
        return null;
    }

    public void setParts(List<Part> parts) {}
}

@MappedSuperclass
@Access(AccessType.PROPERTY)
class Above {
    private String key;

    @Id
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}

@Entity
@Access(AccessType.FIELD)
class FieldsBelow extends Above {
    @ElementCollection
    List<Part> parts;

    @Access(AccessType.FIELD)
    @ElementCollection
    List<Part> stated;
}
