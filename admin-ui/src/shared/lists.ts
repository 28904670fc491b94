/** The last question asked of each list, so that the way back from a record leads to the list as it was. */
const asked = new Map<string, object>();

export function rememberList(list: string, search: object): void {
  asked.set(list, search);
}

export const rememberedList = (list: string): object => asked.get(list) ?? {};
