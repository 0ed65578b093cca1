### Quando alguém pode estar em perigo. Simples e caloroso, sem animação, nada em que se possa falhar.

crisis-name = onde há ajuda
crisis-why = Pergunto para mostrar o que serve. Não sei avaliar o perigo: sou um programa. As pessoas ao telefone sabem.

crisis-safe = Você está agora em perigo de se ferir, ou alguém está ferindo você?
crisis-safe-no = Sim, estou em perigo
crisis-safe-unsure = Não sei
crisis-safe-yes = Neste momento não

crisis-near =
    Por favor, ligue já para <b>{ $emergency }</b>, ou vá para perto de alguém e fique com essa pessoa.
    Se houver por perto algo com que possa se ferir, afaste-se, ou peça a alguém que leve embora.

    { $numbers }
crisis-near-say = O que digo ao ligar?
crisis-near-ground = Dois minutos, aqui mesmo
crisis-near-someone = Estou com alguém

crisis-now =
    Obrigado por me dizer. O que trouxe você até aqui continua a importar.
    Estas pessoas ouvem, mesmo quando não é uma emergência:

    { $numbers }
crisis-now-say = O que digo ao ligar?
crisis-now-ground = Dois minutos, aqui mesmo
crisis-now-someone = Sei a quem contar

crisis-say =
    Pode ler isto em voz alta: “Estou muito mal e penso em me ferir. Pode ficar comigo na linha?”
    Não precisa explicar mais. Vão fazer perguntas.
crisis-say-ground = Primeiro dois minutos
crisis-say-someone = Sei a quem contar

crisis-ground =
    Os dois pés no chão. Olhe em volta e solte o ar devagar.
    Continuo aqui em baixo durante dois minutos.
crisis-ground-done = Estou aqui
crisis-ground-frame-1 = Os dois pés no chão. Sinta como apoiam.
crisis-ground-frame-2 = Inspire… e solte o ar, mais devagar.
crisis-ground-frame-3 = Procure cinco coisas que vê. Diga os nomes, em voz alta se puder.
crisis-ground-frame-4 = Inspire… e solte o ar, mais devagar.
crisis-ground-frame-5 = Procure quatro coisas que pode tocar. Toque numa.
crisis-ground-frame-6 = Inspire… e solte o ar, mais devagar.
crisis-ground-frame-7 = Procure três coisas que ouve. A mais distante também.
crisis-ground-frame-8 = Inspire… e solte o ar, mais devagar.
crisis-ground-frame-9 = Duas coisas que cheira. Ou duas de que gosta do cheiro.
crisis-ground-frame-10 = Inspire… e solte o ar, mais devagar.
crisis-ground-frame-11 = Um gole de água, se houver por perto.
crisis-ground-frame-12 = Você está aqui. Os números acima continuam lá.

crisis-someone = Há uma pessoa a quem poderia dizer na próxima hora: “Não estou bem, fique comigo, por favor”?
crisis-someone-yes = Sim, vou contar
crisis-someone-not-yet = Ainda não

crisis-end-someone =
    Conte como é. Não precisa das palavras certas.
    A ajuda continua aqui: /sos mostra a qualquer hora.

    { $numbers }
crisis-end =
    Então são as pessoas destes números a quem contar. Estão lá para isso mesmo.
    /sos mostra os números a qualquer hora. Amanhã escrevo uma linha, sem barulho.

    { $numbers }
crisis-stopped =
    Tudo bem, paramos aqui. O que me contou continua importante.
    Estas pessoas estão lá a qualquer hora, e /sos mostra quem são. Em perigo, ligue para <b>{ $emergency }</b>.

    { $numbers }

care =
    Paro aqui: o que você escreveu importa mais do que qualquer exercício.
    Por favor, fale com alguém agora. Em perigo, ligue para <b>{ $emergency }</b>.
    Sou só um programa, e aqui ninguém mais lê.

    { $numbers }
care-anywhere =
    Paro aqui: o que você escreveu importa mais do que qualquer exercício.
    Em perigo, ligue para a emergência: 112 ou 911 funcionam na maioria dos países.
    Sou só um programa, e aqui ninguém mais lê.

    { $numbers }
care-typed =
    Sou um programa e não sei responder a isso como uma pessoa. Aqui há quem saiba.
    Em perigo, ligue para <b>{ $emergency }</b>.

    { $numbers }
care-typed-below =
    Sou um programa e não sei responder a isso como uma pessoa. Abaixo há quem saiba.
    Em perigo, ligue para <b>{ $emergency }</b>.

care-soft-other-person =
    Você se preocupa com alguém. Pode perguntar de frente: “Você pensa em se matar?” Perguntar não planta a ideia.
    Fique por perto e peçam ajuda juntos. /sos mostra a quem ligar.
care-soft-self-past = Foi uma fase dura. Se voltar a chegar perto, /sos mostra a quem ligar.
care-soft-abuse =
    O que fizeram com você não foi culpa sua, e um exercício não é a resposta.
    Um médico ou uma linha de apoio pode ajudar. /sos mostra a quem ligar; em perigo, a emergência.
care-soft-panic =
    Isso assusta. Se o peito doer ou não passar, chame um médico.
    Se voltar muitas vezes, há bom tratamento. Pode dizer: “Tenho ataques de medo repentino.”
care-soft-eating =
    A comida e o corpo podem virar uma luta dura. Há pessoas formadas para ajudar; um médico é um bom começo.
care-soft-low =
    É muito tempo carregando isso. Depois de duas semanas ou mais, um médico pode ajudar.
    Pode dizer: “Estou mal há semanas, e é difícil chegar ao fim do dia.”
care-soft-despair = Isso parece muito pesado. Se chegar a não querer viver, /sos mostra a quem ligar.
care-soft-tears = Algo dói agora. Escreva uma linha sobre isso, se quiser. Não há pressa.
care-soft-again = Estou lendo. As pessoas por trás do botão abaixo podem ajudar com isto, por telefone ou por escrito.

nudge-still-here = Continuo aqui. Não precisa fazer nada. /sos mostra a quem ligar.
offer-sos = Preciso de ajuda agora
control-back = ‹ Voltar
control-stop = Parar aqui
control-why = Por que pergunta?
