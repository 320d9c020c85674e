import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'ما الخدمة المطلوبة؟',
  'picker.search': 'البحث عن بنك أو خدمة',
  'picker.none_title': 'لا توجد نتائج لـ «{query}»',
  'picker.none_description': 'يمكنكم التحقق من الإملاء أو البحث بجزء أقصر من الاسم.',
  'picker.clear': 'عرض الكل',
  'picker.empty_title': 'لا توجد خيارات بعد',
  'picker.empty_description': 'لم تتم إضافة أي بنك أو خدمة هنا. يمكن للقائمين على هذه الصفحة إضافتها.',
  'picker.unavailable': 'غير متاح حاليًا. تعود الخدمة عادةً خلال ساعة.',
  'picker.kind.aisp': 'الحسابات',
  'picker.kind.pisp': 'المدفوعات',
  'picker.kind.product': 'المنتجات',
  'picker.country': 'البلد',
  'picker.country_all': 'كل البلدان',
  'picker.recent': 'المستخدمة مؤخرًا',
  'picker.resume': 'المتابعة من حيث توقفتم',
  'picker.resume_more': {
    one: 'عرض عملية أخرى',
    two: 'عرض عمليتين أخريين',
    few: 'عرض {count} عمليات أخرى',
    many: 'عرض {count} عملية أخرى',
    other: 'عرض {count} عملية أخرى',
  },
  'picker.results': {
    zero: 'لم يتم العثور على خدمات',
    one: 'تم العثور على خدمة واحدة',
    two: 'تم العثور على خدمتين',
    few: 'تم العثور على {count} خدمات',
    many: 'تم العثور على {count} خدمة',
    other: 'تم العثور على {count} خدمة',
  },
};
