/** How code comes by a module. */
import ts from 'typescript';

/** What hands out modules and native code without an import. */
const OF_PROCESS = new Set(['getBuiltinModule', 'binding', '_linkedBinding', 'dlopen']);

/** "node:fs" of `import … from 'node:fs'`, of `export … from` it, and of `import('node:fs')`; types are no module. */
export function moduleOf(node: ts.Node): string | null {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? null : textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? null : node.moduleSpecifier.text;
  }
  const [first] = isImportCall(node) ? node.arguments : [];
  return textOf(first);
}

/**
 * What asks for a module by a call: `process.getBuiltinModule`, `require(…)`, or a `createRequire` whose result is
 * not called `require` and might be called unseen.
 */
export function askedOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return OF_PROCESS.has(node.name.text) && node.expression.getText() === 'process' ? node.getText() : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression.getText();
  if (called === 'require') return called;
  return called === 'createRequire' && !isOnlyResolved(node) ? node.parent.getText() : null;
}

function isOnlyResolved({ parent }: ts.CallExpression): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'resolve';
  return ts.isVariableDeclaration(parent) && parent.name.getText() === 'require';
}

export function isProperty(node: ts.Node, name: string): boolean {
  const isNamed = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isNamed && node.name.getText() === name;
}

export function isImportCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function textOf(node: ts.Node | undefined): string | null {
  return isText(node) ? node.text : null;
}

export function isText(node: ts.Node | undefined): node is ts.StringLiteral {
  return node !== undefined && ts.isStringLiteral(node);
}
