/** 张三 becomes 张*, 欧阳娜娜 becomes 欧***; of a name in letters the first one stands. Nothing shows how long a name is beyond four. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3));
}

/** 13812341234 becomes 138****1234; of a short number less stands, so that it is never guessed from what is left. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return '****';
  return digits.length < 10 ? `****${digits.slice(-3)}` : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** zhangsan@example.cn becomes z***@example.cn: where it belongs stands, whose it is does not. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '****' : `${[...email][0] ?? ''}***${email.slice(at)}`;
}

/** A number that stands for a person: its ends alone, and of a short one nothing. */
export function maskNumber(number: string): string {
  const signs = [...number];
  return signs.length < 6 ? '****' : `${signs.slice(0, 2).join('')}****${signs.slice(-2).join('')}`;
}
