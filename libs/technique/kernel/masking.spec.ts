import fc from 'fast-check';
import { maskEmail, maskName, maskNumber, maskPhone } from './masking.ts';

describe('what is masked', () => {
  it.each([
    [maskName('张三'), '张*'],
    [maskName('欧阳娜娜'), '欧***'],
    [maskName('Zhang San'), 'Z***'],
    [maskName('李'), '李*'],
    [maskPhone('13812341234'), '138****1234'],
    [maskPhone('+86 138 1234 1234'), '861****1234'],
    [maskPhone('0574-0000000'), '057****0000'],
    [maskPhone('8718123'), '****123'],
    [maskPhone('12345'), '****'],
    [maskEmail('zhangsan@example.cn'), 'z***@example.cn'],
    [maskEmail('@x'), '****'],
    [maskNumber('33-019284'), '33****84'],
    [maskNumber('12345'), '****'],
  ])('reads %s', (masked, expected) => {
    expect(masked).toBe(expected);
  });

  it('never is what it was', () => {
    const digits = fc.stringMatching(/^\d{7,15}$/);
    fc.assert(fc.property(digits, (phone) => maskPhone(phone).replaceAll('*', '').length < phone.length));
    fc.assert(
      fc.property(fc.stringMatching(/^\w{2,20}@example\.cn$/), (email) => maskEmail(email) !== email),
    );
    fc.assert(fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{2,10}$/), (name) => maskName(name) !== name));
  });
});
