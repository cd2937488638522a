package dev.migration.write;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** How much room code takes on one line. */
final class CodeWidth {

    private CodeWidth() {}

    static int of(Code code) {
        if (code instanceof Code.Raw raw) {
            return raw.text().length();
        } else if (code instanceof Code.Str str) {
            return JavaStrings.literal(str.value()).length();
        } else if (code instanceof Code.Type type) {
            return of(type.name());
        } else if (code instanceof Code.Static member) {
            return member.member().length();
        } else if (code instanceof Code.Joined joined) {
            return sum(joined.parts(), 0);
        } else if (code instanceof Code.Call call) {
            return of(call.head()) + 2 + sum(call.arguments(), 2);
        } else if (code instanceof Code.Chain chain) {
            return of(chain.target()) + 1 + sum(chain.calls(), 1);
        }
        return 0;
    }

    static int of(ClassName name) {
        return String.join(".", name.simpleNames()).length();
    }

    /** Of several with commas between them. */
    static int ofList(List<Code> codes) {
        return sum(codes, 2);
    }

    private static int sum(List<? extends Code> parts, int between) {
        return parts.stream().mapToInt(CodeWidth::of).sum() + between * Math.max(0, parts.size() - 1);
    }

    /** Whether the code takes several lines however short it is. */
    static boolean isBroken(Code code) {
        if (code instanceof Code.Builder builder) {
            return !builder.calls().isEmpty();
        } else if (code instanceof Code.Joined joined) {
            return joined.parts().stream().anyMatch(CodeWidth::isBroken);
        } else if (code instanceof Code.Call call) {
            return call.arguments().stream().anyMatch(CodeWidth::isBroken);
        } else if (code instanceof Code.Chain chain) {
            return isBroken(chain.target()) || chain.calls().stream().anyMatch(CodeWidth::isBroken);
        }
        return code instanceof Code.Block;
    }

    /** Whether several of the kind may stand on a line of a broken argument list. */
    static boolean isSimple(Code code) {
        return code instanceof Code.Raw || code instanceof Code.Str || code instanceof Code.Static;
    }
}
