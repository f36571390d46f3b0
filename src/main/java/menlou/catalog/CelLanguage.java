package menlou.catalog;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import menlou.catalog.term.Term;

/** CEL itself, with the fields and functions of an edition: reads and proves. Thread-safe. */
final class CelLanguage {
  private final Fields fields;
  private final FactTypes types;
  private final ImmutableList<CelFunctionDecl> functions;
  private final CelParser parser =
      CelParserFactory.standardCelParserBuilder()
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .build();
  private final Map<Frame, CelCompiler> checkers = new ConcurrentHashMap<>();

  CelLanguage(Fields fields, List<LegalFunctions.Signature> signatures) {
    this.fields = fields;
    this.types = new FactTypes(fields);
    this.functions =
        signatures.stream().map(CelLanguage::declaration).collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads without looking at types.
   *
   * @throws IllegalArgumentException when the expression uses a part of CEL that no catalog needs
   */
  Term term(String source) throws CelValidationException {
    return TermReader.read(parser.parse(source).getAst().getExpr());
  }

  CelAbstractSyntaxTree checked(String source, Frame frame) throws CelValidationException {
    return checkers.computeIfAbsent(frame, this::checker).compile(source).getAst();
  }

  private CelCompiler checker(Frame frame) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(types)
            .addFunctionDeclarations(functions)
            .addVar("today", SimpleType.STRING);
    fields.modules().forEach(module -> builder.addVar(module.name(), types.of(module)));
    frame.variables().forEach((name, path) -> builder.addVar(name, types.one(fields.at(path))));
    return builder.build();
  }

  ImmutableList<CelFunctionDecl> functions() {
    return functions;
  }

  private static CelFunctionDecl declaration(LegalFunctions.Signature signature) {
    return CelFunctionDecl.newFunctionDeclaration(
        signature.name(),
        CelOverloadDecl.newGlobalOverload(
            signature.name() + "_" + signature.parameters().size(),
            type(signature.result()),
            signature.parameters().stream()
                .map(CelLanguage::type)
                .collect(ImmutableList.toImmutableList())));
  }

  private static CelType type(LegalFunctions.Kind kind) {
    return switch (kind) {
      case TEXT -> SimpleType.STRING;
      case TEXTS -> ListType.create(SimpleType.STRING);
      case WHOLE -> SimpleType.INT;
      case TRUTH -> SimpleType.BOOL;
      case PERCENT -> SimpleType.DOUBLE;
      case PERCENTS -> ListType.create(SimpleType.DOUBLE);
      case MONEY -> FactTypes.MONEY;
      case MONEYS -> ListType.create(FactTypes.MONEY);
    };
  }
}
