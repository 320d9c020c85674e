import type { CataloguePart } from '../Catalogue.js';

export const steps: CataloguePart<'steps'> = {
  'wizard.leave_title': 'Şimdilik çıkılsın mı?',
  'wizard.leave_description': 'Yazdıklarınız saklanır.',

  'back.lead': 'Girdiğiniz bilgiler bunlar.',
  'back.empty': 'Doldurulmadı',
  'back.change': 'Bunu değiştir',
  'back.go_on': '“{step}” ile devam et',
  'back.fixed':
    'Bu artık buradan değiştirilemez. Yanlış bir bilgi varsa işlemi iptal edip baştan başlayın veya şuraya bildirin: {servicer}.',
  'back.voids':
    'Bunu değiştirirseniz şu adımları yeniden tamamlamanız gerekir: {steps}. Orada girdikleriniz taslak olarak saklanır.',
  'back.step': '“{title}”',

  'change.title': 'Önceki bir adımı değiştiriyorsunuz',
  'change.voids':
    'Devam ettiğinizde şu adımları yeniden tamamlamanız gerekir: {steps}. Orada girdikleriniz taslak olarak saklanır.',
  'change.keep': 'Olduğu gibi bırak',

  'review.change': 'Değiştir',
  'review.change_named': 'Değiştir: {field}',
  'review.ask_title': '“{step}” değiştirilsin mi?',
  'review.keep': 'Olduğu gibi bırak',

  'rest.title': 'Başka bir sekmede devam ediyorsunuz',
  'rest.description': 'Hiçbir şey iki kez yapılmasın diye bu sayfa beklemede. Burada yazdıklarınız saklanır.',
  'rest.wake': 'Burada devam et',

  'time.title': 'Ek süre ister misiniz?',
  'time.description':
    'Güvenliğiniz için işlem saat {time} itibarıyla kapanacak; kalan süre {left}. Girdiğiniz bilgiler o zaman silinir.',
  'time.left': { one: 'yaklaşık bir dakika', other: 'yaklaşık {count} dakika' },
  'time.left_short': 'bir dakikadan az',
  'time.extend': 'Ek süre istiyorum',
  'time.extended': 'Süreniz uzatıldı. Yeni bitiş: {time}.',

  'reason.bank_down':
    '{servicer} tarafında şu anda bir arıza var. Girdiğiniz bilgilerde hata yok, hiçbir şey kaybolmadı.',
  'reason.bank_busy': '{servicer} tarafında şu anda yoğunluk var. Genellikle birkaç dakika içinde geçer.',
  'reason.bank_denied':
    '{servicer} bu giriş bilgileriyle erişime izin vermedi. Orada başka bir kullanıcı adınız varsa onunla deneyin.',
  'reason.no_account':
    '{servicer} size ait uygun bir hesap bulamadı. Hesap, oradaki başka bir kullanıcı adınızda olabilir.',
  'reason.access_ended': '{servicer} için verdiğiniz rıza sona erdi. Yeniden rıza vermek için baştan başlayın.',
  'reason.not_set_up':
    '{tenant} için {servicer} tarafında bu hizmet henüz tanımlı değil. Referans numarasını belirterek şuraya bildirin: {tenant}.',

  'redirect.continue': '{servicer} ile devam et',
  'redirect.trust': 'Bankanın kendi sayfasında giriş yapacak, ardından buraya döneceksiniz.',
  'redirect.opening': '{servicer} açılıyor',
  'redirect.trust_popup':
    'Bankanın kendi sayfasında, ayrı bir pencerede giriş yapacaksınız. Ardından bu sayfa kendiliğinden devam eder.',
  'redirect.trust_tab':
    'Bankanın kendi sayfasında, başka bir sekmede giriş yapacaksınız. Ardından bu sayfa kendiliğinden devam eder.',
  'redirect.phone': 'Telefonu kullan',
  'redirect.until': 'Bağlantının son geçerlilik zamanı: {time}.',
  'redirect.ran_out': 'Bağlantının süresi doldu. Devam ettiğinizde yenisi oluşturulur.',
  'redirect.renewing': 'Yeni bağlantı isteniyor',
  'redirect.away_popup_title': '{servicer} penceresinde devam edin',
  'redirect.away_popup_description':
    'Pencere bunun yanında veya arkasında. Orada işiniz bitince bu sayfa kendiliğinden devam eder.',
  'redirect.away_tab_title': '{servicer} sekmesinde devam edin',
  'redirect.away_tab_description': 'Sekme bunun yanında. Orada işiniz bitince bu sayfa kendiliğinden devam eder.',
  'redirect.show_popup': 'Pencereyi göster',
  'redirect.show_tab': 'Sekmeyi göster',
  'redirect.open_again': 'Yeniden aç',
  'redirect.this_page': 'Bu sayfada devam et',
  'redirect.blocked_popup_title': 'Tarayıcınız pencereyi engelledi',
  'redirect.blocked_tab_title': 'Tarayıcınız sekmeyi engelledi',
  'redirect.blocked_description':
    'Bu sayfada devam edin: {servicer} sayfasında giriş yapacak, ardından buraya döneceksiniz.',
  'redirect.try_popup': 'Pencereyi tekrar dene',
  'redirect.try_tab': 'Sekmeyi tekrar dene',
  'redirect.closed_popup_title': '{servicer} penceresi kapanmış görünüyor',
  'redirect.closed_tab_title': '{servicer} sekmesi kapanmış görünüyor',
  'redirect.closed_description':
    'Orada işiniz bittiyse bu sayfa birazdan kendiliğinden devam eder. Bitmediyse yeniden açın.',
  'redirect.device_title': 'Telefonunuzda onaylayın',
  'redirect.device_description':
    'Telefonunuzun kamerasını bu karekoda tutun ve orada, {servicer} sayfasında onaylayın. Bu sayfa kendiliğinden devam eder.',
  'redirect.device_code': '{servicer} bağlantısının karekodu',
  'redirect.device_link': 'Veya telefonda bu bağlantıyı açın',
  'redirect.device_asked':
    'Telefonunuz bu işlemi sizin başlatıp başlatmadığınızı sorabilir. Yalnızca siz başlattıysanız “Evet” deyin.',
  'redirect.device_over': 'Bağlantının süresi doldu. Yenisini oluşturun.',
  'redirect.new_link': 'Yeni bağlantı oluştur',
  'redirect.device_here': 'Burada devam et',
  'redirect.copy': 'Bağlantıyı kopyala',
  'redirect.copied': 'Bağlantı kopyalandı',
  'redirect.refused_title': '{servicer} sayfasında onay vermediniz',
  'redirect.refused_description':
    'Hiçbir bilgi paylaşılmadı, ödeme yapılmadı. Dönüp onaylayabilir veya vazgeçebilirsiniz.',
  'redirect.failed_title': '{servicer} işlemi tamamlayamadı',
  'redirect.failed_description': 'Sorun banka tarafında. Burada hiçbir şey kaybolmadı. Biraz bekleyip tekrar deneyin.',
  'redirect.expired_title': '{servicer} bağlantısının süresi doldu',
  'redirect.expired_description':
    'Banka bağlantıları yalnızca kısa bir süre geçerlidir. Devam etmek için yenisini isteyin.',
  'redirect.unknown_title': 'İşlemin {servicer} tarafında tamamlanıp tamamlanmadığını bilmiyoruz',
  'redirect.unknown_description':
    'Yanıtı bize ulaşmadı. Orada güvenle bir kez daha onaylayabilirsiniz: hiçbir bilgi iki kez paylaşılmaz.',
  'redirect.unknown_payment_title': 'Ödemenin yapılıp yapılmadığı henüz belli değil',
  'redirect.unknown_payment_description':
    '{servicer} yanıtı bize ulaşmadı. İki kez ödememek için devam etmeden önce oradaki hesabınıza bakın.',
  'redirect.not_paid': 'Ödenmedi: yeniden öde',
  'redirect.paid': 'Ödendi',
  'redirect.paid_title': 'O hâlde burada ödeme gerekmiyor',
  'redirect.paid_description':
    'Ödemenin yapıldığını şuraya bildirin: {tenant}. Ne olduğunu onlar araştırır. Buradan artık ödeme yapılmaz.',
  'redirect.paid_back': 'Emin değilim',

  'wait.sending_title': 'Yanıtlarınız gönderiliyor',
  'wait.sending_description': 'Birkaç saniye sürer. Girdiğiniz her şey kaydedildi.',
  'wait.sending_blocked': 'Girdiğiniz her şey kaydedildi.',
  'wait.received': 'Belgeler alındı',
  'wait.now': 'İnceleniyor',
  'wait.since': 'başlangıç: {time}',
  'wait.expected': 'tahminen {time}',
  'wait.longer': 'İşlem her zamankinden uzun sürüyor. Yapmanız gereken bir şey yok.',
  'wait.close_title': 'Bu sayfayı kapatabilirsiniz.',
  'wait.close_description':
    'Süreç siz olmadan devam eder. Son durumu görmek için herhangi bir cihazdan bağlantınızla geri dönün.',
  'wait.reminder': '{tenant} bir gelişme olduğunda sizi bilgilendirir.',
  'wait.until': '{date} tarihine kadar yanıt gelmezse işlem kapanır.',
  'wait.retrying': 'Denemeye devam ediyoruz.',
  'wait.copy': 'Bağlantımı kopyala',
  'wait.copied': 'Bağlantı kopyalandı',
  'wait.blocked': '{servicer} şu anda yanıt vermiyor. Denemeye devam ediyoruz; hiçbir şey kaybolmadı.',

  'outcome.completed_title': 'Tamamlandı',
  'outcome.completed_description': '{servicer} işlemi onayladı.',
  'outcome.rejected_title': '{servicer} işlemi kabul etmedi',
  'outcome.rejected_description': 'Baştan başlayabilir veya ne yapacağınızı bize sorabilirsiniz.',
  'outcome.cancelled_title': 'İptal edildi',
  'outcome.cancelled_description': 'Girdiğiniz bilgiler silindi. Dilediğiniz zaman yeniden başlayabilirsiniz.',
  'outcome.expired_title': 'İşlem süresi doldu',
  'outcome.expired_description':
    'Güvenliğiniz için işlem kapatıldı ve girdiğiniz bilgiler silindi. Hazır olduğunuzda yeniden başlayın.',
  'outcome.failed_title': 'Bu işlem tamamlanamadı',
  'outcome.failed_description':
    'Hata sizden kaynaklanmıyor. Baştan başlayın veya yardım isterken aşağıdaki referans numarasını belirtin.',
  'outcome.reference': 'Referans no',
  'outcome.back': 'Önceki sayfaya dön',
  'outcome.back_to': '{tenant} sayfasına dön',
  'outcome.print': 'Yazdır veya kaydet',
};
