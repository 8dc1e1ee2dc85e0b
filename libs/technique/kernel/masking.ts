/** 张三 becomes 张*, 欧阳娜娜 becomes 欧***; of a name in Latin letters the first one is kept. The length of a name beyond four characters is not shown. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3));
}

/** 13812341234 becomes 138****1234; of a short number fewer digits are kept, so that it cannot be guessed. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return '****';
  return digits.length < 10 ? `****${digits.slice(-3)}` : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** zhangsan@example.cn becomes z***@example.cn: the domain is kept, the name is not. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '****' : `${[...email][0] ?? ''}***${email.slice(at)}`;
}

/** A number that identifies a person: only its ends are kept, and nothing of a short one. */
export function maskNumber(number: string): string {
  const signs = [...number];
  return signs.length < 6 ? '****' : `${signs.slice(0, 2).join('')}****${signs.slice(-2).join('')}`;
}
