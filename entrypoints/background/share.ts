export async function keepWithinShare(_now: number): Promise<void> {}
