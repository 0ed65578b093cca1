### Quand quelqu'un est peut-être en danger. Simple et chaleureux, sans entrain, rien qu'on puisse rater.

crisis-name = où trouver de l’aide
crisis-why = Je demande pour te montrer ce qui convient. Je ne peux pas juger du danger : je suis un programme. Les personnes au téléphone le peuvent.

crisis-safe = Es-tu en danger de te faire du mal en ce moment, ou quelqu’un te fait-il du mal ?
crisis-safe-no = Oui, je suis en danger
crisis-safe-unsure = Je ne sais pas
crisis-safe-yes = Pas en ce moment

crisis-near =
    Appelle le <b>{ $emergency }</b> maintenant, ou va près de quelqu’un et reste avec cette personne.
    S’il y a près de toi de quoi te faire du mal, éloigne-toi, ou demande à quelqu’un de le prendre.

    { $numbers }
crisis-near-say = Que dire au téléphone ?
crisis-near-ground = Deux minutes, ici même
crisis-near-someone = Je suis avec quelqu’un

crisis-now =
    Merci de me le dire. Ce qui t’a amené ici compte toujours.
    Ces personnes écoutent, même quand ce n’est pas une urgence :

    { $numbers }
crisis-now-say = Que dire au téléphone ?
crisis-now-ground = Deux minutes, ici même
crisis-now-someone = Je sais à qui le dire

crisis-say =
    Tu peux lire ceci à voix haute : « Je vais très mal, et je pense à me faire du mal. Pouvez-vous rester en ligne avec moi ? »
    Tu n’as pas à expliquer plus. On te posera des questions.
crisis-say-ground = D’abord deux minutes
crisis-say-someone = Je sais à qui le dire

crisis-ground =
    Les deux pieds au sol. Regarde autour de toi et souffle lentement.
    Je continue ici pendant deux minutes.
crisis-ground-done = Je suis là
crisis-ground-frame-1 = Les deux pieds au sol. Sens comme ils appuient.
crisis-ground-frame-2 = Inspire… et souffle, plus lentement.
crisis-ground-frame-3 = Trouve cinq choses que tu vois. Nomme-les, à voix haute si tu peux.
crisis-ground-frame-4 = Inspire… et souffle, plus lentement.
crisis-ground-frame-5 = Trouve quatre choses à toucher. Touches-en une.
crisis-ground-frame-6 = Inspire… et souffle, plus lentement.
crisis-ground-frame-7 = Trouve trois choses que tu entends. La plus lointaine aussi.
crisis-ground-frame-8 = Inspire… et souffle, plus lentement.
crisis-ground-frame-9 = Deux choses que tu sens. Ou deux odeurs que tu aimes.
crisis-ground-frame-10 = Inspire… et souffle, plus lentement.
crisis-ground-frame-11 = Une gorgée d’eau, s’il y en a près de toi.
crisis-ground-frame-12 = Tu es là. Les numéros plus haut restent valables.

crisis-someone = Y a-t-il une personne à qui tu pourrais dire dans l’heure : « Je ne vais pas bien, reste avec moi » ?
crisis-someone-yes = Oui, je vais le dire
crisis-someone-not-yet = Pas encore

crisis-end-someone =
    Dis-le comme c’est. Pas besoin de trouver les bons mots.
    L’aide reste ici : /sos la montre à tout moment.

    { $numbers }
crisis-end =
    Alors, les personnes à ces numéros sont celles à qui le dire. Elles sont là pour ça.
    /sos les montre à tout moment. Demain, je t’écrirai une ligne, sans bruit.

    { $numbers }
crisis-stopped =
    D’accord, on s’arrête là. Ce que tu m’as dit compte toujours.
    Ces personnes sont là à tout moment, et /sos les montre à nouveau. En danger, appelle le <b>{ $emergency }</b>.

    { $numbers }

care =
    Je m’arrête ici : ce que tu as écrit compte plus que n’importe quel exercice.
    Parle à quelqu’un maintenant. En danger, appelle le <b>{ $emergency }</b>.
    Je ne suis qu’un programme, et personne d’autre ne lit ici.

    { $numbers }
care-anywhere =
    Je m’arrête ici : ce que tu as écrit compte plus que n’importe quel exercice.
    En danger, appelle les secours : le 112 ou le 911 marchent dans la plupart des pays.
    Je ne suis qu’un programme, et personne d’autre ne lit ici.

    { $numbers }
care-typed =
    Je suis un programme et ne peux pas y répondre comme une personne. Ici, on peut.
    En danger, appelle le <b>{ $emergency }</b>.

    { $numbers }
care-typed-below =
    Je suis un programme et ne peux pas y répondre comme une personne. Les gens ci-dessous le peuvent.
    En danger, appelle le <b>{ $emergency }</b>.

care-soft-other-person =
    Tu t’inquiètes pour quelqu’un. Tu peux demander franchement : « Penses-tu à te tuer ? » La question n’en donne pas l’idée.
    Reste près de cette personne et appelez ensemble. /sos montre qui appeler.
care-soft-self-past = C’était une dure période. Si elle se rapproche, /sos montre qui appeler.
care-soft-abuse =
    Ce qu’on t’a fait n’était pas ta faute, et un exercice n’est pas la réponse.
    Un médecin ou une ligne d’écoute peut aider. /sos montre qui appeler ; en danger, les secours.
care-soft-panic =
    Cela doit faire peur. Si tu as mal à la poitrine ou si cela ne passe pas, appelle un médecin.
    Si cela revient, cela se soigne bien. Tu peux dire : « J’ai des crises de peur soudaine. »
care-soft-eating =
    Manger et le corps peuvent devenir un dur combat. Des personnes sont formées pour aider ; un médecin est un bon début.
care-soft-low =
    Cela fait longtemps que tu portes cela. Après deux semaines ou plus, un médecin peut aider.
    Tu peux dire : « Je vais mal depuis des semaines, et j’ai du mal à tenir la journée. »
care-soft-despair = Cela semble très lourd. Si cela devient ne plus vouloir vivre, /sos montre qui appeler.
care-soft-tears = Quelque chose fait mal en ce moment. Écris une ligne là-dessus si tu veux. Rien ne presse.
care-soft-again = Je te lis. Les personnes derrière le bouton ci-dessous peuvent aider, par téléphone ou par écrit.

nudge-still-here = Toujours là. Tu n’as rien à faire. /sos montre qui appeler.
offer-sos = J’ai besoin d’aide
control-back = ‹ Retour
control-stop = Arrêter ici
control-why = Pourquoi ?
