export function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run \`npm run e2e\`.`);
  return value;
}
