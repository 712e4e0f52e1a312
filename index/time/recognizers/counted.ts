const COUNTED =
  /^ (?:square |cubic )?(?:people|persons|men|women|children|soldiers|troops|fighters|mercenaries|members|votes|voters|seats|jobs|homes|houses|cars|tanks|vehicles|shares|blankets|recruits|inhabitants|dead|wounded|injured|missing|homeless|hostages|jets|workers|employees|residents|civilians|refugees|prisoners|deaths|cases|percent|per cent|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|tons|tonnes|dollars|euros|pounds|rubles|roubles|points|times|hours|days|years)\b/;
const MAX_COUNTED_CHARS = 20;

/** Whether the number that ends here counts what is often counted in thousands ("2000 soldiers") and is no year. */
export function countsThings(text: string, end: number): boolean {
  return COUNTED.test(text.slice(end, end + MAX_COUNTED_CHARS));
}
