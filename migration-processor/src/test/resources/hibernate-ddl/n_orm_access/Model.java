// orm.xml: access that nothing states
package n_orm_access;

class P { private long id; private String fld; public long getId() { return id; } public void setId(long i) {} public String getProp() { return fld; } public void setProp(String s) {} }
